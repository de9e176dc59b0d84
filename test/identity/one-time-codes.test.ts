import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aCustomer, password, unused } from '../kit/roles.ts';
import {
  codeTo,
  goodPassword,
  otherThan,
  register,
  resendCode,
  signInCustomer,
  verifyRegistration,
  verifySignIn,
} from './asks.ts';

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

/** A sign-in that waits for its code. */
async function aChallenge(graph: Graph) {
  await aCustomer(graph, { mobile });
  const { data } = await signInCustomer(graph, { mobile, password });
  const challengeId: string = data.signInCustomer.challenge.id;
  return { challengeId, code: await codeTo(graph, mobile) };
}

const sessionsOf = async ({ sql }: Graph) =>
  (await sql`select count(*)::int as sessions from identity.sessions`)[0]?.['sessions'];

test('WEB-02 I-04: a code works once; again it is USED, and opens nothing', async () => {
  const answer = await aChallenge(graph);

  const first = await verifySignIn(graph, answer);
  const sessions = await sessionsOf(graph);
  const second = await verifySignIn(graph, answer);

  expect(first.data.verifySignIn.__typename).toBe('VerifySignInPayload');
  expect(second.data.verifySignIn).toMatchObject({
    __typename: 'InvalidCodeError',
    reason: 'USED',
  });
  expect(await sessionsOf(graph)).toBe(sessions);
});

test('WEB-02 I-04: one second past its life a code is EXPIRED', async () => {
  const answer = await aChallenge(graph);
  const [kept] = await graph.sql`
    select extract(epoch from expires_at - created_at)::int as life
    from identity.challenges where id = ${answer.challengeId}`;
  await graph.sql`update identity.challenges set expires_at = expires_at - interval '601 seconds'`;

  const { data } = await verifySignIn(graph, answer);

  expect(kept?.['life']).toBe(600);
  expect(data.verifySignIn).toMatchObject({ __typename: 'InvalidCodeError', reason: 'EXPIRED' });
});

test('WEB-02 I-05: after five wrong codes the right one is EXHAUSTED', async () => {
  const { challengeId, code } = await aChallenge(graph);
  const sessions = await sessionsOf(graph);

  for (let each = 0; each < 5; each += 1) {
    const { data } = await verifySignIn(graph, { challengeId, code: otherThan(code) });
    expect(data.verifySignIn.reason).toBe('WRONG');
  }
  const { data } = await verifySignIn(graph, { challengeId, code });

  expect(data.verifySignIn.reason).toBe('EXHAUSTED');
  expect(await sessionsOf(graph)).toBe(sessions);
  expect((await resendCode(graph, { challengeId })).code).toBe('CONFLICT');
});

test('I-05: a new code kills the earlier one', async () => {
  const { challengeId, code: earlier } = await aChallenge(graph);

  await resendCode(graph, { challengeId });
  const later = await codeTo(graph, mobile);
  const old = await verifySignIn(graph, { challengeId, code: earlier });
  const fresh = await verifySignIn(graph, { challengeId, code: later });

  // One in a million times both are the same digits, and then the old code is the new one.
  if (earlier !== later) expect(old.data.verifySignIn.reason).toBe('WRONG');
  if (earlier !== later) expect(fresh.data.verifySignIn.__typename).toBe('VerifySignInPayload');
});

/** Twenty wrong codes at the same moment. */
async function guess(graph: Graph) {
  const { challengeId, code } = await aChallenge(graph);
  const guesses = Array.from({ length: 20 }, () =>
    verifySignIn(graph, { challengeId, code: otherThan(code) }),
  );
  const reasons = (await Promise.all(guesses)).map(({ data }) => data.verifySignIn.reason);
  return reasons.filter((reason) => reason === 'WRONG').length;
}

test('I-05: twenty guesses at once are compared five times', async () => {
  expect(await guess(graph)).toBe(5);
});

test('control: where spent tries are given back, all twenty guesses are compared', async () => {
  await using graph = await openGraph();
  await graph.sql.unsafe(`
    create function public.give_back() returns trigger language plpgsql as
      $$ begin new.attempts := 0; return new; end $$;
    create trigger give_back before update on identity.challenges
      for each row execute function public.give_back();`);

  expect(await guess(graph)).toBe(20);
});

test('a right code used twenty times at once opens one session', async () => {
  const answer = await aChallenge(graph);
  const before = await sessionsOf(graph);

  const uses = Array.from({ length: 20 }, () => verifySignIn(graph, answer));
  const types = (await Promise.all(uses)).map(({ data }) => data.verifySignIn.__typename);

  expect(types.filter((type) => type === 'VerifySignInPayload')).toHaveLength(1);
  expect(await sessionsOf(graph)).toBe(before + 1);
});

test('a code is worth nothing for another purpose, another challenge or one that nobody opened', async () => {
  const { challengeId, code } = await aChallenge(graph);
  const other = '+447700900456';
  const asked = await register(graph, { mobile: other, password: goodPassword, name: 'Leila' });
  const registration = {
    challengeId: asked.data.registerCustomer.challenge.id,
    code: await codeTo(graph, other),
  };

  expect((await verifyRegistration(graph, { challengeId, code })).code).toBe('NOT_FOUND');
  expect((await verifySignIn(graph, registration)).code).toBe('NOT_FOUND');
  for (const nobody of [randomUUID(), 'not-an-id', ''])
    expect((await verifySignIn(graph, { challengeId: nobody, code })).code).toBe('NOT_FOUND');
  for (const nobody of [randomUUID(), 'not-an-id'])
    expect((await resendCode(graph, { challengeId: nobody })).code).toBe('NOT_FOUND');
  for (const strange of ['', '12345', 'abcdef', '1'.repeat(5000)]) {
    const { data } = await verifySignIn(graph, { challengeId, code: strange });
    expect(data.verifySignIn.reason).toBe('WRONG');
  }
  const typed = `${code.slice(0, 3)} ${code.slice(3)}`;
  const { data } = await verifySignIn(graph, { challengeId, code: typed });
  expect(data.verifySignIn.__typename).toBe('VerifySignInPayload');
});

test('I-39: no row keeps a code, a password or a refresh token that could be read', async () => {
  const { challengeId, code } = await aChallenge(graph);
  const { data } = await verifySignIn(graph, { challengeId, code });
  const { refreshToken } = data.verifySignIn.tokens;

  const tables = await graph.sql`
    select table_schema as schema, table_name as name from information_schema.tables
    where table_schema in ('identity', 'identity_jobs') and table_type = 'BASE TABLE'`;
  const texts = await Promise.all(
    tables.map(async ({ schema, name }) => {
      const rows = await graph.sql.unsafe(
        `select to_jsonb(t)::text as text from ${schema}.${name} t`,
      );
      return rows.map(({ text }) => text as string).join('\n');
    }),
  );
  const everything = texts.join('\n');
  expect(everything).toContain(mobile);
  expect(everything).not.toContain(`${code} is your`);
  expect(everything).not.toContain(password);
  expect(everything).not.toContain(refreshToken.split('.').at(-1));
});
