import { randomUUID } from 'node:crypto';
import { endSession } from '@gatehouse/identity/domain/sessions/end-session';
import { revokeAccess } from '@gatehouse/identity/domain/sessions/revoke-access';
import { identity } from '@gatehouse/identity/subgraph';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aCustomer, anUsher } from '../kit/roles.ts';
import { anEvent } from '../kit/seed.ts';
import { deliverTo } from '../ticketing/deliver.ts';
import { claimsOf, refreshTokens, signOut } from './asks.ts';
import { alive, anotherTicketing, codesOf, dead } from './every-subgraph.ts';
import { openDoor } from './open-door.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph[Symbol.asyncDispose]());

/** The promise; a test that waits longer has failed. */
const promiseMs = 5000;

const becomes = (codes: () => Promise<unknown>, wanted: unknown) =>
  vi.waitFor(async () => expect(await codes()).toEqual(wanted), {
    timeout: promiseMs,
    interval: 20,
  });

const sessionOf = (token: string): string => String(claimsOf(token)['sid']);

/** Ends the session as a mutation does, but waits for nobody. */
async function endUnheard(graph: Graph, token: string) {
  await using door = await openDoor(graph);
  const { db, now } = door.visit();
  const end = { sessionId: sessionOf(token), reason: 'SIGNED_OUT', now } as const;
  await db.transaction((tx) => endSession(tx, end));
}

type Revoked = Pick<Parameters<typeof revokeAccess>[1], 'kind' | 'ref' | 'minimum'>;

async function revoke(graph: Graph, revoked: Revoked) {
  await using door = await openDoor(graph);
  const { db, now } = door.visit();
  return db.transaction((tx) => revokeAccess(tx, { ...revoked, now }));
}

describe.each(['one process', 'split'] as const)('%s', { timeout: 90_000 }, (topology) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await openGraph({ topology });
  }, 90_000);
  afterAll(() => graph[Symbol.asyncDispose]());

  test('I-11 WEB-06 CORE-01: after the answer to sign-out every subgraph is UNAUTHENTICATED', async () => {
    const { token } = await aCustomer(graph);
    const other = await aCustomer(graph);
    expect(await codesOf(graph, token)).toEqual(alive);

    expect((await signOut(graph, token)).data.signOut.signedOutAt).toBeDefined();

    expect(await codesOf(graph, token)).toEqual(dead);
    expect(await codesOf(graph, other.token)).toEqual(alive);
  });

  test('I-11: a session that ends while nobody waits is dead everywhere within five seconds', async () => {
    const { token } = await aCustomer(graph);
    expect(await codesOf(graph, token)).toEqual(alive);

    await endUnheard(graph, token);
    const endedAt = performance.now();
    await becomes(() => codesOf(graph, token), dead);

    expect(performance.now() - endedAt).toBeLessThan(promiseMs);
  });
});

test('I-11, its control: where the event is not delivered, the token works on in all but identity', async () => {
  await using graph = await openGraph({ worker: false });
  const { token } = await aCustomer(graph);
  await endUnheard(graph, token);
  await using another = await anotherTicketing(graph);

  expect(await codesOf(graph, token)).toEqual(['UNAUTHENTICATED', ...alive.slice(1)]);
  expect(await another.codeOf(token)).toBe('OK');
});

test('I-11: sign-out answers after two seconds where a subgraph does not hear of it', async () => {
  await using graph = await openGraph({ worker: false });
  const { token } = await aCustomer(graph);

  const askedAt = performance.now();
  const { data } = await signOut(graph, token);

  expect(data.signOut.signedOutAt).toBeDefined();
  expect(performance.now() - askedAt).toBeGreaterThan(1900);
});

test('I-11: every process of a subgraph learns, the one that starts later too', async () => {
  await using early = await anotherTicketing(graph);
  const { token } = await aCustomer(graph);
  expect(await early.codeOf(token)).toBe('OK');

  await signOut(graph, token);

  await becomes(() => early.codeOf(token), 'UNAUTHENTICATED');
  await using late = await anotherTicketing(graph);
  expect(await late.codeOf(token)).toBe('UNAUTHENTICATED');
});

test('I-11: a process whose listening connections died reads the list all the same', async () => {
  await using graph = await openGraph({ worker: false });
  const { token } = await aCustomer(graph);
  expect(await codesOf(graph, token)).toEqual(alive);
  const ended = await graph.sql`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and query ilike 'listen%'`;
  expect(ended).toHaveLength(dead.length);

  // A row, and no word about it.
  await graph.sql`
    insert into ticketing.revocations (seq, kind, ref, minimum, until)
    values (1, 'session', ${sessionOf(token)}, 2, now() + interval '11 minutes')`;

  await becomes(() => codesOf(graph, token), ['OK', 'UNAUTHENTICATED', ...alive.slice(2)]);
});

test('I-14: a new epoch of the account kills its tokens everywhere, and nobody else’s', async () => {
  const { token, tokens, accountId } = await aCustomer(graph);
  const other = await aCustomer(graph);
  await graph.sql`update identity.accounts set epoch = 2, status = 'suspended' where id = ${accountId}`;

  await revoke(graph, { kind: 'account', ref: accountId, minimum: 2 });

  await becomes(() => codesOf(graph, token), dead);
  expect(await codesOf(graph, other.token)).toEqual(alive);
  const { code } = await refreshTokens(graph, { refreshToken: tokens.refreshToken });
  expect(code).toBe('UNAUTHENTICATED');
});

test('I-22: a minimum generation kills the older access tokens of a session and spares the newer', async () => {
  const { token, tokens } = await aCustomer(graph);
  const { data } = await refreshTokens(graph, { refreshToken: tokens.refreshToken });
  const newer: string = data.refreshTokens.tokens.accessToken;
  expect(await codesOf(graph, token)).toEqual(alive);

  await revoke(graph, { kind: 'session', ref: sessionOf(token), minimum: 2 });

  await becomes(() => codesOf(graph, token), dead);
  expect(await codesOf(graph, newer)).toEqual(alive);
});

test('I-23: a changed membership kills the tokens made before the change', async () => {
  const { token, tokens, membershipId } = await aCustomer(graph);
  await graph.sql`update identity.memberships set version = 2 where id = ${membershipId}`;

  await revoke(graph, { kind: 'membership', ref: membershipId, minimum: 2 });

  await becomes(() => codesOf(graph, token), dead);
  const { data } = await refreshTokens(graph, { refreshToken: tokens.refreshToken });
  expect(await codesOf(graph, data.refreshTokens.tokens.accessToken)).toEqual(alive);
});

test('I-12: a refresh token that comes back kills the access tokens of its session everywhere', async () => {
  const { token, tokens } = await aCustomer(graph);
  const refresh = () => refreshTokens(graph, { refreshToken: tokens.refreshToken });
  await refresh();
  await graph.sql`update identity.sessions set rotated_at = rotated_at - interval '11 seconds'`;

  expect((await refresh()).code).toBe('UNAUTHENTICATED');

  await becomes(() => codesOf(graph, token), dead);
});

test('I-11 USH-01: an event that is cancelled ends the access of its ushers', async () => {
  const { eventId } = await anEvent(graph);
  const { token } = await anUsher(graph, { eventId });
  await graph.settle();
  // A process of its own, for the gateway lets ushers send their own documents only.
  await using ticketing = await anotherTicketing(graph);
  const gateEvent = () => ticketing.codeOf(token, '{ gateEvent { __typename } }');
  expect(await gateEvent()).toBe('OK');
  await using door = await openDoor(graph);

  await identity.receive(door.visit().db, {
    id: randomUUID(),
    name: 'event.published',
    from: 'ticketing',
    occurredAt: new Date().toISOString(),
    payload: {
      eventId,
      version: 9,
      organizerId: randomUUID(),
      name: 'Summer Night',
      startsAt: new Date().toISOString(),
      endsAt: new Date(Date.now() + 3_600_000).toISOString(),
      status: 'CANCELLED',
    },
  });

  await becomes(gateEvent, 'UNAUTHENTICATED');
});

test('I-11: revocations that come twice, late or out of order leave the highest minimum', async () => {
  await using graph = await openGraph({ worker: false });
  const { token, tokens } = await aCustomer(graph);
  const { data } = await refreshTokens(graph, { refreshToken: tokens.refreshToken });
  const second: string = data.refreshTokens.tokens.accessToken;
  const ref = sessionOf(token);
  const until = new Date(Date.now() + 600_000).toISOString();
  const told = (seq: number, minimum: number) => ({
    revocations: [{ seq, kind: 'session', ref, minimum, until }],
  });
  await using ticketing = deliverTo(graph);

  await ticketing.deliver('access.revoked', told(3, 3));
  await ticketing.deliver('access.revoked', told(1, 2));
  await ticketing.deliver('access.revoked', told(3, 3));

  for (const each of [token, second])
    await becomes(() => codesOf(graph, each), ['OK', 'UNAUTHENTICATED', ...alive.slice(2)]);
  const rows = await graph.sql`select seq from ticketing.revocations order by seq`;
  expect(rows.map(({ seq }) => seq)).toEqual([1, 3]);
});

test('I-11: numbers have no gaps, neither behind a failure nor in a race', async () => {
  await using graph = await openGraph();
  await using door = await openDoor(graph);
  const { db, now } = door.visit();
  const one = (fails: boolean) =>
    db
      .transaction(async (tx) => {
        await revokeAccess(tx, { kind: 'account', ref: randomUUID(), minimum: 2, now });
        if (fails) throw new Error('Not this one.');
      })
      .catch(() => {});

  await Promise.all(Array.from({ length: 20 }, (_, at) => one(at % 3 === 0)));
  await revoke(graph, { kind: 'session', ref: [randomUUID(), randomUUID()], minimum: 2 });
  await graph.settle();

  const seqs = Array.from({ length: 15 }, (_, at) => at + 1);
  for (const schema of ['identity', 'ticketing', 'payments', 'finances']) {
    const rows = await graph.sql`select seq from ${graph.sql(schema)}.revocations order by seq`;
    expect(rows.map(({ seq }) => seq)).toEqual(seqs);
  }
});

test('I-11: what no token can outlive is forgotten', async () => {
  const { token } = await aCustomer(graph);
  await signOut(graph, token);
  const past = graph.sql`now() - interval '2 hours'`;
  await graph.sql`update ticketing.revocations set until = ${past}`;

  // The next heartbeat.
  const left = async () => (await graph.sql`select seq from ticketing.revocations`).length;
  await vi.waitFor(async () => expect(await left()).toBe(0), { timeout: 8000, interval: 50 });
});

test('I-31: claims about oneself in headers are worth nothing', async () => {
  const { accountId, id, token } = await aCustomer(graph);
  const viewer = JSON.stringify({ accountId, profileId: id, portal: 'customer' });
  const headers = {
    'x-viewer': viewer,
    'x-gatehouse-viewer': viewer,
    'x-gatehouse-caller': JSON.stringify({ authorization: `Bearer ${token}`, viewer }),
    'x-user-id': id,
    'x-role': 'customer',
  };

  const { code } = await graph.ask('{ me { id } }', {}, { headers });

  expect(code).toBe('UNAUTHENTICATED');
});
