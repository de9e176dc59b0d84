import { randomUUID } from 'node:crypto';
import { identity } from '@gatehouse/identity/subgraph';
import * as tables from '@gatehouse/identity-db/schema';
import { openDb } from '@gatehouse/kit-postgres/open-db';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { anUsher, password } from '../kit/roles.ts';
import { claimsOf, refreshTokens, signInUsher, wrongPassword } from './asks.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph[Symbol.asyncDispose]());

/** Another one in each test. */
let eventId: string;
beforeEach(() => {
  eventId = randomUUID();
});

const secondsTo = (instant: string) => (Date.parse(instant) - Date.now()) / 1000;

const typeOf = async (graph: Graph, input: object): Promise<string> => {
  const { data, code } = await signInUsher(graph, { eventId, password, ...input });
  return code ?? data.signInUsher.__typename;
};

test('USH-01: event, user name and password give a token that names usher and event and ends with the event', async () => {
  const { id, username } = await anUsher(graph, { eventId });
  await graph.sql`
    update identity.event_windows set ends_at = now() + interval '3 minutes' where id = ${eventId}`;

  const input = { eventId, username: username.toUpperCase(), password };
  const { data } = await signInUsher(graph, input);

  const { tokens, usher } = data.signInUsher;
  expect(usher).toEqual({ id, name: 'Jonas Weber' });
  expect(claimsOf(tokens.accessToken)).toMatchObject({
    por: 'usher',
    rol: 'Usher',
    prf: id,
    scp: { type: 'event', id: eventId },
  });
  expect(secondsTo(tokens.accessTokenExpiresAt)).toBeLessThanOrEqual(180);
  expect(secondsTo(tokens.refreshTokenExpiresAt)).toBeLessThanOrEqual(180);
});

test('USH-01: a wrong password, another event and nonsense are refused alike', async () => {
  const { username } = await anUsher(graph, { eventId });
  const elsewhere = randomUUID();
  await anUsher(graph, { eventId: elsewhere });

  const wishes = [
    { username, password: wrongPassword },
    { username, eventId: elsewhere },
    { username, eventId: randomUUID() },
    { username, eventId: 'not-an-id' },
    { username: 'nobody-at-all' },
  ];
  const answers = await Promise.all(
    wishes.map((wish) => signInUsher(graph, { eventId, password, ...wish })),
  );

  expect(new Set(answers.map(({ data }) => JSON.stringify(data))).size).toBe(1);
  expect(answers[0]?.data.signInUsher.__typename).toBe('InvalidCredentialsError');
});

test.for([
  [
    'the assignment has ended',
    `update identity.memberships set status = 'ended' where scope_id = $1`,
  ],
  [
    'the assignment has not begun',
    `update identity.memberships set valid_from = now() + interval '1 hour' where scope_id = $1`,
  ],
  [
    'the assignment is over',
    `update identity.memberships set valid_to = now() - interval '1 second' where scope_id = $1`,
  ],
  [
    'the usher is suspended',
    `update identity.accounts set status = 'suspended'
     where id in (select account_id from identity.memberships where scope_id = $1)`,
  ],
  [
    'the event is over',
    `update identity.event_windows set ends_at = now() - interval '1 second' where id = $1`,
  ],
  [
    'the event was cancelled',
    `update identity.event_windows set status = 'CANCELLED' where id = $1`,
  ],
  ['the event is unknown here', `delete from identity.event_windows where id = $1`],
] as const)('USH-01: sign-in is refused when %s', async ([, statement]) => {
  const { username } = await anUsher(graph, { eventId });
  expect(await typeOf(graph, { username })).toBe('SignInUsherPayload');

  await graph.sql.unsafe(statement, [eventId]);

  expect(await typeOf(graph, { username })).toBe('InvalidCredentialsError');
});

test('USH-01: sign-in is refused when the role lost the permission to scan', async () => {
  await using own = await openGraph();
  const { username } = await anUsher(own, { eventId });
  expect(await typeOf(own, { username })).toBe('SignInUsherPayload');

  await own.sql`
    delete from identity.role_permissions using identity.permissions
    where id = permission_id and key = 'tickets.scan'`;

  expect(await typeOf(own, { username })).toBe('InvalidCredentialsError');
});

test('USH-01: a running session refreshes until the assignment or the event ends', async () => {
  const { tokens } = await anUsher(graph, { eventId });
  const first = await refreshTokens(graph, { refreshToken: tokens.refreshToken });
  const { refreshToken } = first.data.refreshTokens.tokens;

  await graph.sql`
    update identity.event_windows set ends_at = now() - interval '1 second' where id = ${eventId}`;

  expect((await refreshTokens(graph, { refreshToken })).code).toBe('UNAUTHENTICATED');
});

test('event.published moves the end of running sessions; an older state that comes late changes nothing', async () => {
  await anUsher(graph, { eventId });
  const { db, close } = openDb(graph.databaseUrl, { schema: tables, applicationName: 'test' });
  const tell = (version: number, hours: number, status = 'PUBLISHED') =>
    identity.receive(db, {
      id: randomUUID(),
      name: 'event.published',
      from: 'ticketing',
      occurredAt: new Date().toISOString(),
      payload: {
        eventId,
        version,
        organizerId: randomUUID(),
        name: 'Summer Night',
        startsAt: new Date().toISOString(),
        endsAt: new Date(Date.now() + hours * 3_600_000).toISOString(),
        status,
      },
    });
  const left = async () => {
    const [session] = await graph.sql`
      select
        round(extract(epoch from absolute_until - now()) / 3600)::int as absolute,
        round(extract(epoch from idle_until - now()) / 3600)::int as idle,
        end_reason
      from identity.sessions
      where membership_id in (select id from identity.memberships where scope_id = ${eventId})`;
    return session;
  };

  await tell(2, 5);
  expect(await left()).toMatchObject({ absolute: 5, idle: 5, end_reason: null });
  await tell(1, 9);
  expect(await left()).toMatchObject({ absolute: 5 });
  await tell(3, 6, 'CANCELLED');
  expect(await left()).toMatchObject({ end_reason: 'EVENT_OVER' });
  await close();
});
