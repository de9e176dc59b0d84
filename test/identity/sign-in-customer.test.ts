import { signIn } from '@gatehouse/identity/domain/sessions/sign-in';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aCustomer, password, unused } from '../kit/roles.ts';
import {
  claimsOf,
  codeTo,
  register,
  goodPassword,
  resendCode,
  signInCustomer,
  verifySignIn,
  wrongPassword,
} from './asks.ts';
import { openDoor } from './open-door.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph[Symbol.asyncDispose]());

/** Of somebody new in each test. */
let mobile: string;
beforeEach(async () => {
  mobile = `+4477009${unused(5)}`;
  // All ask from one address.
  await graph.sql`delete from identity.throttles`;
});

const nobodys = '+447700899999';

const messagesOf = async ({ sql }: Graph) => (await sql`select id from identity.messages`).length;

test('WEB-03 WEB-04 I-01: mobile and password give a challenge and no token, its code gives tokens that name the customer', async () => {
  const { id } = await aCustomer(graph, { mobile });

  const asked = await signInCustomer(graph, { mobile, password });
  expect(asked.text).not.toContain('accessToken');
  const { challenge } = asked.data.signInCustomer;
  const code = await codeTo(graph, mobile);
  const { data } = await verifySignIn(graph, { challengeId: challenge.id, code });

  const { accessToken } = data.verifySignIn.tokens;
  expect(claimsOf(accessToken)).toMatchObject({ prf: id, por: 'customer', amr: ['pwd', 'otp'] });
});

test('WEB-03: a wrong password, an unknown mobile, a suspended account and nonsense are refused in the same words', async () => {
  await aCustomer(graph, { mobile });
  const { accountId, mobile: suspended } = await aCustomer(graph);
  await graph.sql`update identity.accounts set status = 'suspended' where id = ${accountId}`;
  const sentBefore = await messagesOf(graph);

  const answers = await Promise.all([
    signInCustomer(graph, { mobile, password: wrongPassword }),
    signInCustomer(graph, { mobile: nobodys, password }),
    signInCustomer(graph, { mobile: suspended, password }),
    signInCustomer(graph, { mobile: 'nonsense', password: '' }),
  ]);

  const words = answers.map(({ status, data }) => ({ status, data }));
  expect(new Set(words.map((each) => JSON.stringify(each))).size).toBe(1);
  expect(words[0]?.data.signInCustomer.__typename).toBe('InvalidCredentialsError');
  expect(await messagesOf(graph)).toBe(sentBefore);
});

test('WEB-03: every refusal costs one password verification, whoever is named', async () => {
  await aCustomer(graph, { mobile });
  const { accountId, mobile: suspended } = await aCustomer(graph);
  await graph.sql`update identity.accounts set status = 'suspended' where id = ${accountId}`;
  await using door = await openDoor(graph);

  for (const identifier of [mobile, nobodys, suspended, 'nonsense']) {
    const wish = { portal: 'customer', identifier, password: wrongPassword } as const;
    expect(await signIn(door.visit(), wish)).toEqual({ outcome: 'refused' });
  }

  const [known, ...others] = door.compared.map((hash) => hash.split('$').slice(0, 4).join('$'));
  expect(known).toMatch(/^\$argon2id/);
  expect(others).toEqual([known, known, known]);
});

test('I-02: one mobile in any usual spelling is one account', async () => {
  await using graph = await openGraph();
  const mobile = '+447700900123';
  await aCustomer(graph, { mobile });
  const attempt = async (spelling: string) => {
    const { data } = await signInCustomer(graph, { mobile: spelling, password: wrongPassword });
    return data.signInCustomer.__typename as string;
  };
  // Without a country of its own a deployment takes international numbers only.
  await attempt('+44 (0) 7700 900-123');
  await graph.sql`update identity.policies set default_country = 'GB' where portal = 'customer'`;
  const spellings = ['07700 900123', '447700900123', '0044 7700 900 123', '+44.7700.900123'];
  for (const spelling of spellings) await attempt(spelling);

  // Five failures under five spellings are five failures of one identifier.
  const { code } = await signInCustomer(graph, { mobile, password });

  expect(code).toBe('RATE_LIMITED');
});

/** Six failures, and what the sixth is told. */
async function sixFailures(graph: Graph, number: string) {
  const answers = [];
  for (let each = 0; each < 6; each += 1)
    answers.push(await signInCustomer(graph, { mobile: number, password: wrongPassword }));
  return answers.map(({ data, errors }) => {
    if (errors === undefined) return data.signInCustomer.__typename as string;
    const [{ message, extensions } = { message: '', extensions: { code: '' } }] = errors;
    return { message, extensions: { ...extensions, requestId: '' } };
  });
}

test('I-09 CORE-02: five failures lock an identifier that nobody has exactly like one that somebody has', async () => {
  await aCustomer(graph, { mobile });

  const known = await sixFailures(graph, mobile);
  const unknown = await sixFailures(graph, nobodys);

  expect(unknown).toEqual(known);
  expect(known.slice(0, 5)).toEqual(Array.from({ length: 5 }, () => 'InvalidCredentialsError'));
  expect(known[5]).toMatchObject({ extensions: { code: 'RATE_LIMITED', retryAfter: 900 } });
});

test('I-10 CORE-02: a lock holds for the right password too, is over when its time is, and lasts at most half an hour', async () => {
  await aCustomer(graph, { mobile });
  await sixFailures(graph, mobile);
  expect((await signInCustomer(graph, { mobile, password })).code).toBe('RATE_LIMITED');
  const timePasses = () => graph.sql`
    update identity.throttles set
      window_start = window_start - interval '31 minutes',
      blocked_until = blocked_until - interval '31 minutes'`;

  await timePasses();
  const [, , , , , second] = await sixFailures(graph, mobile);
  await timePasses();
  const [, , , , , third] = await sixFailures(graph, mobile);
  await timePasses();
  const { data } = await signInCustomer(graph, { mobile, password });

  expect(second).toMatchObject({ extensions: { retryAfter: 1800 } });
  expect(third).toMatchObject({ extensions: { retryAfter: 1800 } });
  expect(data.signInCustomer.__typename).toBe('SignInCustomerPayload');
  const left = await graph.sql`select 1 from identity.throttles where blocks > 0`;
  expect(left).toHaveLength(0);
});

/** Twelve wrong passwords at the same moment. */
async function guess(graph: Graph) {
  await aCustomer(graph, { mobile });
  const guesses = Array.from({ length: 12 }, () =>
    signInCustomer(graph, { mobile, password: wrongPassword }),
  );
  return (await Promise.all(guesses)).filter(({ code }) => code === 'RATE_LIMITED').length;
}

test('CORE-02: twelve guesses at once are counted one by one: five are looked at', async () => {
  expect(await guess(graph)).toBe(7);
});

test('control: where the count is lost, all twelve guesses are looked at', async () => {
  await using graph = await openGraph();
  await graph.sql.unsafe(`
    create function public.lose_count() returns trigger language plpgsql as
      $$ begin new.count := 0; return new; end $$;
    create trigger lose_count before insert or update on identity.throttles
      for each row execute function public.lose_count();`);

  expect(await guess(graph)).toBe(0);
});

test('CORE-02: thirty attempts from one address, and the next is RATE_LIMITED whoever it names', async () => {
  const attempt = (index: number) =>
    signInCustomer(graph, { mobile: `+4477009004${index}`, password: wrongPassword });

  // Ten at once: more may be too many passwords to compare, which is refused by the same code.
  const answers: Awaited<ReturnType<typeof attempt>>[] = [];
  for (const tens of [1, 2, 3])
    answers.push(
      ...(await Promise.all(Array.from({ length: 10 }, (_, index) => attempt(10 * tens + index)))),
    );

  expect(answers.filter(({ code }) => code === 'RATE_LIMITED')).toHaveLength(0);
  expect((await attempt(40)).code).toBe('RATE_LIMITED');
});

test('I-06: after three messages in ten minutes the fourth is RATE_LIMITED and does not leave', async () => {
  await aCustomer(graph, { mobile });
  const sentBefore = await messagesOf(graph);
  const { data } = await signInCustomer(graph, { mobile, password });
  const { id: challengeId } = data.signInCustomer.challenge;
  await resendCode(graph, { challengeId });
  await signInCustomer(graph, { mobile, password });

  const fourth = await resendCode(graph, { challengeId });
  const again = await signInCustomer(graph, { mobile, password });

  for (const { errors } of [fourth, again])
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED', retryAfter: 600 });
  expect((await messagesOf(graph)) - sentBefore).toBe(3);
  // Purposes have budgets of their own: a registration with the same number is answered as ever.
  const other = await register(graph, { mobile, password: goodPassword, name: 'Leila' });
  expect(other.data.registerCustomer.__typename).toBe('RegisterCustomerPayload');
});

test('I-06: ten minutes later three more may leave, and ten in a day', async () => {
  await aCustomer(graph, { mobile });
  const asked = [];

  for (let each = 0; each < 4; each += 1) {
    for (let send = 0; send < 3; send += 1)
      asked.push((await signInCustomer(graph, { mobile, password })).code ?? 'sent');
    await graph.sql`
      update identity.throttles set
        window_start = window_start - interval '11 minutes',
        blocked_until = blocked_until - interval '11 minutes'`;
  }

  expect(asked).toEqual([
    ...Array.from({ length: 10 }, () => 'sent'),
    'RATE_LIMITED',
    'RATE_LIMITED',
  ]);
});

test('I-06 CORE-02: an HTTP array of sign-ins and aliases of one are refused whole', async () => {
  const field = `signInCustomer(input: { mobile: "${mobile}", password: "${wrongPassword}" }) { __typename }`;
  const one = { query: `mutation { ${field} }` };

  const array = await fetch(`${graph.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify([one, one, one]),
  });
  const aliases = await graph.ask(`mutation { a: ${field} b: ${field} }`);

  expect(array.status).toBe(400);
  expect(aliases.code).toBe('LIMIT_EXCEEDED');
  const counted = await graph.sql`select key from identity.throttles`;
  expect(counted).toHaveLength(0);
});
