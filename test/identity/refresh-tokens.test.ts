import { randomUUID } from 'node:crypto';
import { deriveKeys } from '@gatehouse/identity/domain/keys';
import { unseal } from '@gatehouse/identity/domain/seal';
import { refreshToken as turnOf } from '@gatehouse/identity/domain/tokens/refresh-token';
import { waitFor } from '@gatehouse/kit-events/wait-for';
import { importJWK, SignJWT, type JWK } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aCustomer, anAdmin } from '../kit/roles.ts';
import { claimsOf, me, refreshTokens } from './asks.ts';
import { sequenceOfArrivals, waitForAsMany } from './meet-in-database.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph[Symbol.asyncDispose]());

type Session = {
  readonly id: string;
  readonly generation: number;
  readonly ended_at: Date | null;
  readonly end_reason: string | null;
  readonly idle: number;
  readonly absolute: number;
};

async function sessionOf({ sql }: Graph, token: string): Promise<Session | undefined> {
  const [session] = await sql<Session[]>`
    select id, generation, ended_at, end_reason,
      extract(epoch from idle_until - now())::int as idle,
      extract(epoch from absolute_until - now())::int as absolute
    from identity.sessions where id = ${String(claimsOf(token)['sid'])}`;
  return session;
}

const exchange = async (graph: Graph, refreshToken: string) => {
  const { data, code } = await refreshTokens(graph, { refreshToken });
  return { code, tokens: data?.refreshTokens?.tokens };
};

/** Asks until the subgraph has all its connections open: what is asked at once then runs at once. */
async function warm(graph: Graph): Promise<void> {
  const all = async () => {
    // Each of another: what nobody asks at the same time is asked once.
    const document = 'query ($id: ID!) { organizer(id: $id) { id } }';
    await Promise.all(Array.from({ length: 40 }, () => graph.ask(document, { id: randomUUID() })));
    const [row] = await graph.sql`
      select count(*)::int as open from pg_stat_activity
      where application_name = 'gatehouse-identity' and datname = current_database()`;
    return row?.['open'] >= 6 ? true : undefined;
  };
  if ((await waitFor(all, { timeoutMs: 10_000 })) === undefined)
    throw new Error('The subgraph opened too few connections.');
}

const secondsPass = ({ sql }: Graph, seconds: number) =>
  sql`update identity.sessions set rotated_at = rotated_at - ${seconds} * interval '1 second'`;

test('WEB-05: a refresh answers the next pair of the same session', async () => {
  const { tokens, token, id } = await aCustomer(graph);

  const next = await exchange(graph, tokens.refreshToken);
  const third = await exchange(graph, next.tokens.refreshToken);

  expect(next.tokens.refreshToken).not.toBe(tokens.refreshToken);
  expect(third.tokens.refreshToken).not.toBe(next.tokens.refreshToken);
  expect(claimsOf(third.tokens.accessToken)).toMatchObject({
    prf: id,
    gen: 3,
    sid: claimsOf(token)['sid'],
  });
  expect((await me(graph, third.tokens.accessToken)).data.me.id).toBe(id);
});

test('WEB-05: for ten seconds the predecessor answers the same successor again', async () => {
  const { tokens, token } = await aCustomer(graph);
  const next = await exchange(graph, tokens.refreshToken);
  await secondsPass(graph, 9);

  const again = await exchange(graph, tokens.refreshToken);

  expect(again.tokens.refreshToken).toBe(next.tokens.refreshToken);
  expect(await sessionOf(graph, token)).toMatchObject({ generation: 2, ended_at: null });
});

test('WEB-05 I-12: after the grace a returned token ends its session, successor and access tokens, and the owner is told', async () => {
  const { tokens, token, mobile } = await aCustomer(graph);
  const next = await exchange(graph, tokens.refreshToken);
  await secondsPass(graph, 11);

  const reused = await exchange(graph, tokens.refreshToken);

  expect(reused.code).toBe('UNAUTHENTICATED');
  expect(await sessionOf(graph, token)).toMatchObject({ end_reason: 'TOKEN_REUSE' });
  expect((await exchange(graph, next.tokens.refreshToken)).code).toBe('UNAUTHENTICATED');
  expect((await me(graph, next.tokens.accessToken)).code).toBe('UNAUTHENTICATED');
  expect((await graph.inbox(mobile)).text).toContain('used from two places');
});

test('I-12: the grace is the immediate predecessor’s alone, however young the one before it is', async () => {
  const { tokens, token } = await aCustomer(graph);
  const next = await exchange(graph, tokens.refreshToken);
  await exchange(graph, next.tokens.refreshToken);

  const { code } = await exchange(graph, tokens.refreshToken);

  expect(code).toBe('UNAUTHENTICATED');
  expect(await sessionOf(graph, token)).toMatchObject({ end_reason: 'TOKEN_REUSE' });
});

test('WEB-05: fifty refreshes with one token at once rotate once and never fork the session', async () => {
  const { tokens, token } = await aCustomer(graph);

  await warm(graph);
  const calls = Array.from({ length: 50 }, () => exchange(graph, tokens.refreshToken));
  const answers = await Promise.all(calls);

  expect(answers.map(({ code }) => code)).toEqual(Array.from({ length: 50 }));
  expect(new Set(answers.map((answer) => answer.tokens.refreshToken)).size).toBe(1);
  expect(await sessionOf(graph, token)).toMatchObject({ generation: 2, ended_at: null });
});

test('control: where turns are read first and written later, the same fifty fork the session', async () => {
  await using graph = await openGraph();
  const { tokens, token } = await aCustomer(graph);
  // A view takes the condition away from the row that is written: it is checked against what was read before.
  await graph.sql.unsafe(`
    alter table identity.sessions rename to sessions_kept;
    create view identity.sessions as select * from identity.sessions_kept;
    grant select, update on identity.sessions to gatehouse_identity;
    ${sequenceOfArrivals}
    create function public.write_later() returns trigger language plpgsql security definer as
      $$ begin
        ${waitForAsMany(2)}
        update identity.sessions_kept set generation = generation + 1, rotated_at = new.rotated_at
          where id = old.id returning generation into new.generation;
        return new;
      end $$;
    create trigger write_later instead of update on identity.sessions
      for each row execute function public.write_later();`);

  await warm(graph);
  const calls = Array.from({ length: 50 }, () => exchange(graph, tokens.refreshToken));
  const answered = (await Promise.all(calls)).flatMap(
    (answer) => answer.tokens?.refreshToken ?? [],
  );

  expect(new Set(answered).size).toBeGreaterThan(1);
  expect((await sessionOf(graph, token))?.generation).toBeGreaterThan(2);
});

test('I-13: what cannot be proven to be ours is refused and changes nothing', async () => {
  const { tokens, token } = await aCustomer(graph);
  const other = await aCustomer(graph);
  const { refreshToken } = tokens;
  const [sid, , mac] = refreshToken.split('.');
  const [otherSid] = other.tokens.refreshToken.split('.');
  const [row] = await graph.sql`select salt from identity.sessions where id = ${sid ?? ''}`;
  const stranger = deriveKeys('a secret of somebody else, long enough to be one').refreshTokens;

  const forgeries = [
    '',
    'nonsense',
    token,
    `${sid}.1.${'A'.repeat(43)}`,
    `${sid}.2.${mac}`,
    `${sid}.0.${mac}`,
    `${otherSid}.1.${mac}`,
    `${randomUUID()}.1.${mac}`,
    `${refreshToken}.x`,
    turnOf(stranger, { id: sid ?? '', generation: 1, salt: row?.['salt'] }),
    // Ours, but of a turn that has not come: a leaked backup could hold it, and it proves no theft.
    turnOf(deriveKeys(graph.secret).refreshTokens, {
      id: sid ?? '',
      generation: 2,
      salt: row?.['salt'],
    }),
  ];
  for (const forgery of forgeries)
    expect((await exchange(graph, forgery)).code, forgery).toBe('UNAUTHENTICATED');

  expect(await sessionOf(graph, token)).toMatchObject({ generation: 1, ended_at: null });
  expect(await sessionOf(graph, other.token)).toMatchObject({ generation: 1, ended_at: null });
  expect((await exchange(graph, refreshToken)).tokens).toBeDefined();
});

test('I-13: a refresh token as bearer and access tokens that are not wholly right are UNAUTHENTICATED', async () => {
  const { tokens, token } = await aCustomer(graph);
  const [key] = await graph.sql`select kid, private_jwk from identity.signing_keys`;
  const kid = String(key?.['kid']);
  const opened = unseal(deriveKeys(graph.secret).signingKeys, key?.['private_jwk'], kid);
  const privateKey = await importJWK(JSON.parse(opened) as JWK, 'EdDSA');
  const claims = claimsOf(token);
  const sign = (changed: object, header: object = {}) =>
    new SignJWT({ ...claims, ...changed })
      .setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt', kid, ...header })
      .sign(privateKey);
  const now = Math.floor(Date.now() / 1000);
  const unsigned = `${Buffer.from('{"alg":"none","typ":"at+jwt"}').toString('base64url')}.${token.split('.')[1]}.`;

  expect((await me(graph, await sign({}))).code).toBeUndefined();
  const forgeries = [
    tokens.refreshToken,
    unsigned,
    await sign({ aud: 'another-graph' }),
    await sign({ iss: 'somebody' }),
    await sign({ exp: now - 60 }),
    await sign({ nbf: now + 600 }),
    await sign({}, { typ: 'JWT' }),
    await sign({}, { kid: 'unknown' }),
    `${token.slice(0, -4)}AAAA`,
  ];
  for (const forgery of forgeries)
    expect((await me(graph, forgery)).code, forgery).toBe('UNAUTHENTICATED');
});

test('I-14 I-19: a refresh is refused past the idle or the absolute limit and for a suspended account or membership', async () => {
  const { sql } = graph;
  const refused = async (
    change: (person: Awaited<ReturnType<typeof aCustomer>>) => Promise<unknown>,
  ) => {
    const person = await aCustomer(graph);
    await change(person);
    const { code } = await exchange(graph, person.tokens.refreshToken);
    const session = await sessionOf(graph, person.token);
    return { code, generation: session?.generation, reason: session?.end_reason };
  };

  const answers = [
    await refused(
      ({ accountId }) =>
        sql`update identity.sessions set idle_until = now() where account_id = ${accountId}`,
    ),
    await refused(
      ({ accountId }) =>
        sql`update identity.sessions set idle_until = now(), absolute_until = now() where account_id = ${accountId}`,
    ),
    await refused(
      ({ accountId }) =>
        sql`update identity.accounts set status = 'suspended' where id = ${accountId}`,
    ),
    await refused(
      ({ membershipId }) =>
        sql`update identity.memberships set status = 'ended' where id = ${membershipId}`,
    ),
  ];

  for (const answer of answers)
    expect(answer).toEqual({ code: 'UNAUTHENTICATED', generation: 1, reason: null });
});

test('I-14: the access token of a suspended account stops working in identity at once', async () => {
  const { token, accountId } = await aCustomer(graph);
  await graph.sql`update identity.accounts set status = 'suspended' where id = ${accountId}`;

  expect((await me(graph, token)).code).toBe('UNAUTHENTICATED');
});

test('I-19: a refresh moves the idle limit, and never past the absolute one', async () => {
  const { tokens, token, accountId } = await anAdmin(graph);
  const { sql } = graph;
  await sql`
    update identity.sessions set idle_until = now() + interval '1 minute' where account_id = ${accountId}`;

  const next = await exchange(graph, tokens.refreshToken);
  const moved = await sessionOf(graph, token);
  await sql`
    update identity.sessions set idle_until = now() + interval '5 minutes', absolute_until = now() + interval '5 minutes'
    where account_id = ${accountId}`;
  const last = await exchange(graph, next.tokens.refreshToken);
  const capped = await sessionOf(graph, token);

  expect(moved?.idle).toBeGreaterThan(29 * 60);
  expect(moved?.idle).toBeLessThanOrEqual(30 * 60);
  expect(last.tokens).toBeDefined();
  expect(capped?.idle).toBeLessThanOrEqual(5 * 60);
});
