import { randomUUID } from 'node:crypto';
import { signIn } from '@gatehouse/identity/domain/sessions/sign-in';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aCustomer, anAdmin, password } from '../kit/roles.ts';
import { claimsOf, refreshTokens } from './asks.ts';
import { revokeSession, signInMember, signInThrough, viewerOf } from './door-asks.ts';
import { withoutLocks } from '../kit/without-locks.ts';
import { aMemberOfPlaces } from './member-of-places.ts';
import { sequenceOfArrivals, waitForAsMany } from './meet-in-database.ts';
import { openDoor } from './open-door.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph[Symbol.asyncDispose]());
beforeEach(() => graph.sql`delete from identity.throttles`);

const sessionOf = (token: string) => String(claimsOf(token)['sid']);

type Listed = { id: string; userAgent: string; address: string; isCurrent: boolean };

const fields =
  'edges { cursor node { id portal userAgent address lastSeenAt expiresAt isCurrent } } pageInfo { hasNextPage endCursor }';

async function list(token: string, page: { first?: number; after?: string } = {}) {
  const document = `query ($first: Int, $after: String) { mySessions(first: $first, after: $after) { ${fields} } }`;
  const { data, code } = await graph.as(token)(document, page);
  if (code !== undefined) return { code, nodes: [] as Listed[], endCursor: '', hasNextPage: false };
  const { edges, pageInfo } = data.mySessions;
  const nodes = edges.map(({ node }: { node: Listed }) => node) as Listed[];
  return { code, nodes, ...(pageInfo as { hasNextPage: boolean; endCursor: string }) };
}

test('I-20: two devices see both sessions with device, address and last activity; ending one leaves the other', async () => {
  const { token: here, mobile } = await aCustomer(graph);
  const there = (await signInThrough(graph, mobile, password)).accessToken;

  const [seenHere, seenThere] = [await list(here), await list(there)];
  // The one used last comes first.
  expect(seenHere.nodes.map(({ id }) => id)).toEqual([sessionOf(there), sessionOf(here)]);
  expect(seenHere.nodes.map(({ isCurrent }) => isCurrent)).toEqual([false, true]);
  expect(seenThere.nodes.map(({ isCurrent }) => isCurrent)).toEqual([true, false]);
  expect(seenHere.nodes[1]).toMatchObject({
    portal: 'CUSTOMER',
    userAgent: 'test',
    address: '192.0.2.1',
  });
  expect(seenHere.nodes[0]).toMatchObject({ userAgent: 'node' });

  const ended = await revokeSession(graph, { sessionId: sessionOf(there) }, here);

  expect(ended.data.revokeSession.revokedAt).toBeDefined();
  expect(await viewerOf(graph, there)).toBe('UNAUTHENTICATED');
  expect((await list(here)).nodes.map(({ id }) => id)).toEqual([sessionOf(here)]);
  const again = await revokeSession(graph, { sessionId: sessionOf(there) }, here);
  expect(again.code).toBe('NOT_FOUND');
});

test('I-20: another person’s session, an unknown one and no id are NOT_FOUND, and nothing ends', async () => {
  const { token } = await aCustomer(graph);
  const other = await aCustomer(graph);

  for (const sessionId of [sessionOf(other.token), randomUUID(), 'not-an-id'])
    expect((await revokeSession(graph, { sessionId }, token)).code).toBe('NOT_FOUND');

  expect(await viewerOf(graph, other.token)).toBe('OK');
});

test('I-20: all but the one that asks end at once, and only the viewer’s own', async () => {
  const { token, mobile } = await aCustomer(graph);
  const stranger = await aCustomer(graph);
  const others = [];
  for (let each = 0; each < 3; each += 1)
    others.push((await signInThrough(graph, mobile, password)).accessToken);

  const { data } = await graph.as(token)('mutation { revokeOtherSessions { endedSessions } }');

  expect(data.revokeOtherSessions.endedSessions).toBe(3);
  for (const other of others) expect(await viewerOf(graph, other)).toBe('UNAUTHENTICATED');
  expect(await viewerOf(graph, token)).toBe('OK');
  expect(await viewerOf(graph, stranger.token)).toBe('OK');
});

test('I-20: pages go on where the last one ended, whatever begins meanwhile; a cursor of another list is refused', async () => {
  const { token, accountId, membershipId } = await aCustomer(graph);
  const add = (count: number, minutesAgo: number) => graph.sql`
    insert into identity.sessions (account_id, membership_id, portal, amr, auth_time, created_at,
      last_seen_at, rotated_at, idle_until, absolute_until, salt, ip, user_agent)
    select ${accountId}, ${membershipId}, 'customer', '{pwd}', now(), now(),
      date_trunc('milliseconds', now()) - ${minutesAgo} * interval '1 minute', now(), now() + interval '1 day',
      now() + interval '1 day', '\\x00', '192.0.2.9', 'seeded' from generate_series(1, ${count})`;
  // Five of one moment: the order among them must be stable too.
  await add(5, 10);
  const seen = [];
  let after: string | undefined;
  for (let page = 0; page < 3; page += 1) {
    const { nodes, endCursor, hasNextPage } = await list(token, {
      first: 2,
      ...(after ? { after } : {}),
    });
    seen.push(...nodes.map(({ id }) => id));
    expect(hasNextPage).toBe(page < 2);
    after = endCursor;
    await add(1, 0);
  }

  expect(new Set(seen).size).toBe(6);
  expect((await list(token)).nodes).toHaveLength(9);
  for (const wrong of ['nonsense', Buffer.from('["a","b"]').toString('base64url')])
    expect((await list(token, { after: wrong })).code).toBe('BAD_USER_INPUT');
  expect((await list(token, { first: 101 })).code).toBe('BAD_USER_INPUT');
});

/** As if so many minutes had passed for this session. */
const minutesPass = (token: string, minutes: number) => graph.sql`
  update identity.sessions set
    idle_until = idle_until - ${minutes} * interval '1 minute',
    absolute_until = absolute_until - ${minutes} * interval '1 minute',
    rotated_at = rotated_at - ${minutes} * interval '1 minute'
  where id = ${sessionOf(token)}`;

test('I-19: touched at minute 29 an administrator is there at minute 58; untouched for 30 minutes is not', async () => {
  const touched = await anAdmin(graph);
  const idle = await anAdmin(graph);
  const refresh = async (refreshToken: string) => {
    const { code, data } = await refreshTokens(graph, { refreshToken });
    return code ?? (data.refreshTokens.tokens.refreshToken as string);
  };

  await minutesPass(touched.token, 29);
  const second = await refresh(touched.tokens.refreshToken);
  await minutesPass(touched.token, 29);
  expect(await refresh(second)).toContain('.3.');

  await minutesPass(idle.token, 30);
  expect(await refresh(idle.tokens.refreshToken)).toBe('UNAUTHENTICATED');
});

test('I-19: however busy, a session is over at its absolute limit', async () => {
  const { token, tokens } = await anAdmin(graph);
  await graph.sql`
    update identity.sessions set
      absolute_until = absolute_until - interval '719 minutes',
      idle_until = least(idle_until, absolute_until - interval '719 minutes')
    where id = ${sessionOf(token)}`;
  const last = await refreshTokens(graph, { refreshToken: tokens.refreshToken });
  const { refreshToken, refreshTokenExpiresAt } = last.data.refreshTokens.tokens;
  expect(Date.parse(refreshTokenExpiresAt) - Date.now()).toBeLessThanOrEqual(60_000);

  await minutesPass(token, 1);

  expect((await refreshTokens(graph, { refreshToken })).code).toBe('UNAUTHENTICATED');
  expect(await viewerOf(graph, token)).toBe('nobody');
});

/** So many sign-ins of one person at the same moment; the sessions that are open then. */
async function signInsAtOnce(at: Graph, count: number) {
  const { email, accountId } = await aMemberOfPlaces(at, { portal: 'trade' });
  const signIn = () => signInMember(at, { portal: 'TRADE', email, password });
  const answers = await Promise.all(Array.from({ length: count }, signIn));
  expect(answers.every(({ data }) => data.signInMember.tokens !== undefined)).toBe(true);
  const rows = await at.sql`
    select end_reason as reason from identity.sessions where account_id = ${accountId}`;
  return rows.map((row) => row['reason'] as string | null);
}

const isSingle = (at: Graph) =>
  at.sql`update identity.policies set single_session = true where portal = 'trade'`;

test('I-19: under a single-session policy the next sign-in ends the one before as SUPERSEDED', async () => {
  await isSingle(graph);
  const { email } = await aMemberOfPlaces(graph, { portal: 'trade' });
  const signIn = async () =>
    (await signInMember(graph, { portal: 'TRADE', email, password })).data.signInMember.tokens;

  const first = await signIn();
  const second = await signIn();

  const refreshed = await refreshTokens(graph, { refreshToken: first.refreshToken });
  expect(refreshed.code).toBe('UNAUTHENTICATED');
  const [ended] = await graph.sql`
    select end_reason as reason from identity.sessions where id = ${sessionOf(first.accessToken)}`;
  expect(ended?.['reason']).toBe('SUPERSEDED');
  expect(await viewerOf(graph, second.accessToken)).toBe('OK');
});

test('I-19: of four sign-ins at once one session is left', async () => {
  await isSingle(graph);

  const reasons = await signInsAtOnce(graph, 4);

  expect(reasons.filter((reason) => reason === null)).toHaveLength(1);
  expect(reasons.filter((reason) => reason === 'SUPERSEDED')).toHaveLength(3);
});

test('control: where sign-ins of one account do not wait for one another, more than one is left', async () => {
  await isSingle(graph);
  const { email, accountId } = await aMemberOfPlaces(graph, { portal: 'trade' });
  await using door = await openDoor(graph, { isEveryPasswordRight: true });
  const wish = { portal: 'trade', identifier: email, password } as const;
  const signInAlone = () => {
    const visit = door.visit();
    return signIn({ ...visit, db: withoutLocks(visit.db) }, wish);
  };

  // The first one makes the person's audit key, for which the others would wait; as if it had signed out since.
  await signInAlone();
  await graph.sql`
    update identity.sessions set ended_at = now(), end_reason = 'SIGNED_OUT' where account_id = ${accountId}`;
  // Both have looked for sessions to end before either's own is there to be seen.
  await graph.sql.unsafe(`
    ${sequenceOfArrivals}
    create function identity.meet() returns trigger language plpgsql as $$
      begin ${waitForAsMany(2)} return new; end $$;
    create constraint trigger sessions_meet after insert on identity.sessions
      deferrable initially deferred for each row execute function identity.meet();`);
  await Promise.all([signInAlone(), signInAlone()]);
  await graph.sql.unsafe(`
    drop trigger sessions_meet on identity.sessions;
    drop function identity.meet;
    drop sequence identity.arrivals;`);

  const left = await graph.sql`
    select 1 from identity.sessions where account_id = ${accountId} and ended_at is null`;
  expect(left).toHaveLength(2);
});
