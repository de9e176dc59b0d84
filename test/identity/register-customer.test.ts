import { expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aCustomer } from '../kit/roles.ts';
import {
  claimsOf,
  codeTo,
  goodPassword,
  me,
  register,
  registerThrough,
  resendCode,
  signInCustomer,
  verifyRegistration,
} from './asks.ts';

const mobile = '+447700900123';

const counts = async ({ sql }: Graph) => {
  const [row] = await sql`
    select
      (select count(*)::int from identity.accounts) as accounts,
      (select count(*)::int from identity.customers) as customers,
      (select count(*)::int from identity.challenges) as challenges,
      (select count(*)::int from identity.messages) as messages,
      (select count(*)::int from identity.throttles) as throttles`;
  return row;
};

test('WEB-01 WEB-02 I-01: a code goes to the mobile, and comes back as an account and tokens that name the customer', async () => {
  await using graph = await openGraph();

  const asked = await register(graph, {
    mobile: '+44 7700 900-123',
    password: goodPassword,
    name: '  Leila   Ben Salah ',
    email: 'Leila@Example.org',
  });
  const { challenge } = asked.data.registerCustomer;
  expect(challenge).toMatchObject({ channel: 'SMS', maskedTarget: '+44•••23' });
  expect(asked.text).not.toContain('7700900123');

  const code = await codeTo(graph, mobile);
  const { data } = await verifyRegistration(graph, { challengeId: challenge.id, code });
  const { tokens, customer } = data.verifyRegistration;
  expect(customer).toMatchObject({ name: 'Leila Ben Salah', mobile, email: 'leila@example.org' });
  expect(claimsOf(tokens.accessToken)).toMatchObject({
    iss: 'gatehouse',
    aud: 'gatehouse-graph',
    por: 'customer',
    rol: 'Customer',
    prf: customer.id,
    amr: ['pwd', 'otp'],
  });
  expect((await me(graph, tokens.accessToken)).data.me.id).toBe(customer.id);
});

test('WEB-01 I-03: before the code came back there is no account, and sign-in is refused', async () => {
  await using graph = await openGraph();
  await register(graph, { mobile, password: goodPassword, name: 'Leila' });

  const { data } = await signInCustomer(graph, { mobile, password: goodPassword });

  expect(data.signInCustomer.__typename).toBe('InvalidCredentialsError');
  expect(await counts(graph)).toMatchObject({ accounts: 0, customers: 0 });
});

test('I-03: a known mobile is answered like a new one, only its owner is told, and no code opens it', async () => {
  await using graph = await openGraph();
  await aCustomer(graph, { mobile });
  const before = await counts(graph);

  const input = { password: goodPassword, name: 'Somebody' };
  const known = await register(graph, { mobile, ...input });
  const fresh = await register(graph, { mobile: '+447700900456', ...input });

  const shape = ({ data }: typeof known) => ({
    ...data.registerCustomer,
    challenge: { ...data.registerCustomer.challenge, id: '', maskedTarget: '', expiresAt: '' },
  });
  expect(shape(known)).toEqual(shape(fresh));
  const told = await graph.inbox(mobile);
  expect(told.code).toBeUndefined();
  expect(told.text).toContain('account already');
  expect((await graph.inbox('+447700900456')).code).toMatch(/^\d{6}$/);

  const challengeId = known.data.registerCustomer.challenge.id;
  const resent = await resendCode(graph, { challengeId });
  expect(resent.data.resendCode.challenge.id).toBe(challengeId);
  expect((await graph.inbox(mobile)).code).toBeUndefined();
  const { data } = await verifyRegistration(graph, { challengeId, code: '123456' });
  expect(data.verifyRegistration.reason).toBe('WRONG');
  expect(await counts(graph)).toMatchObject({
    accounts: before?.['accounts'],
    customers: before?.['customers'],
  });
});

test('I-16: a weak password is refused with its reason, and nothing is kept or sent', async () => {
  await using graph = await openGraph();
  const before = await counts(graph);
  const refusals: readonly (readonly [string, string])[] = [
    ['short1!', 'TOO_SHORT'],
    ['x'.repeat(64) + 'yz0'.repeat(22), 'TOO_LONG'],
    ['Password123', 'COMMON'],
    ['ababababab', 'COMMON'],
    ['my gatehouse secret', 'PLATFORM_NAME'],
    ['I am Leila, hello', 'PERSONAL'],
    ['call 07700900123', 'PERSONAL'],
  ];

  for (const [password, reason] of refusals) {
    const { data } = await register(graph, { mobile, password, name: 'Leila' });
    expect(data.registerCustomer, password).toMatchObject({
      __typename: 'WeakPasswordError',
      reason,
      lengthMin: 8,
    });
  }

  expect(await counts(graph)).toEqual(before);
});

test('I-16: 64 characters with spaces and Unicode are a password, unchanged', async () => {
  await using graph = await openGraph();
  const password = 'élan vital — żółw, 東京 tower '.repeat(3).slice(0, 64);
  await registerThrough(graph, mobile, password);

  const right = await signInCustomer(graph, { mobile, password });
  const shorter = await signInCustomer(graph, { mobile, password: password.slice(0, 63) });

  expect(right.data.signInCustomer.__typename).toBe('SignInCustomerPayload');
  expect(shorter.data.signInCustomer.__typename).toBe('InvalidCredentialsError');
});

test('WEB-01: bad input is BAD_USER_INPUT with its field, and changes nothing', async () => {
  await using graph = await openGraph();
  const before = await counts(graph);
  const good = { mobile, password: goodPassword, name: 'Leila' };

  const answers = {
    'input.mobile': [
      { mobile: 'call me' },
      { mobile: '07700 900123' },
      { mobile: '' },
      { mobile: '+44\uD83D' },
    ],
    'input.name': [
      { name: '   ' },
      { name: 'n'.repeat(101) },
      { name: 'Lei\u0000la' },
      { name: 'Leila \u001B[31m' },
      { name: 'Leila \uD83D' },
      { name: '\uDE00 Leila' },
    ],
    'input.password': [
      { password: `${goodPassword}\u0000` },
      { password: `${goodPassword}\uD83D` },
    ],
    'input.email': [
      { email: 'nobody' },
      { email: 'a@b' },
      { email: 'le\u0000ila@example.org' },
      { email: 'le\uD83Dila@example.org' },
    ],
  };
  for (const [field, overrides] of Object.entries(answers))
    for (const override of overrides) {
      const { errors } = await register(graph, { ...good, ...override });
      expect(errors?.[0]?.extensions, JSON.stringify(override)).toMatchObject({
        code: 'BAD_USER_INPUT',
        field,
      });
    }
  expect((await register(graph, { mobile })).code).toBe('BAD_USER_INPUT');

  expect(await counts(graph)).toEqual(before);
});

/** Three people prove one mobile at the same moment. */
async function race(graph: Graph) {
  const challenges: string[] = [];
  for (let each = 0; each < 3; each += 1) {
    const { data } = await register(graph, { mobile, password: goodPassword, name: 'Leila' });
    challenges.push(data.registerCustomer.challenge.id);
  }
  const messages = await fetchCodes(graph);
  return Promise.all(
    challenges.map((challengeId, index) =>
      verifyRegistration(graph, { challengeId, code: messages[index] }),
    ),
  );
}

async function fetchCodes({ url }: Graph): Promise<(string | undefined)[]> {
  const answer = await fetch(`${url}/identity/dev/inbox.json?to=${encodeURIComponent(mobile)}`);
  const newestFirst = (await answer.json()) as { code?: string }[];
  return newestFirst.map(({ code }) => code).toReversed();
}

test('WEB-02: one mobile verified by three at once becomes one account; the others are told CONFLICT', async () => {
  await using graph = await openGraph();

  const answers = await race(graph);

  const outcomes = answers.map(
    ({ data, code }): string => code ?? data.verifyRegistration.__typename,
  );
  expect(outcomes.toSorted()).toEqual(['CONFLICT', 'CONFLICT', 'VerifyRegistrationPayload']);
  expect(await counts(graph)).toMatchObject({ accounts: 1, customers: 1 });
});

test('control: without the key on identifiers, the same race makes three accounts', async () => {
  await using graph = await openGraph();
  await graph.sql`alter table identity.identifiers drop constraint identifiers_pkey`;

  await race(graph);

  expect(await counts(graph)).toMatchObject({ accounts: 3, customers: 3 });
});
