import { randomUUID } from 'node:crypto';
import { subgraphDefinitions } from '@gatehouse/gateway/one-process';
import { heartbeat } from '@gatehouse/identity/domain/sessions/heartbeat';
import { waitFor } from '@gatehouse/kit-events/wait-for';
import { payments } from '@gatehouse/payments/subgraph';
import { roleUrl } from '@gatehouse/kit-postgres/role-url';
import { openDb } from '@gatehouse/kit-postgres/open-db';
import { events } from '@gatehouse/schema/events';
import { expect, test, vi } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aCustomer } from '../kit/roles.ts';
import { signOut } from './asks.ts';
import { alive, codesOf } from './every-subgraph.ts';
import { openDoor } from './open-door.ts';

const processPayment = `mutation ($input: ProcessPaymentInput!) {
  processPayment(input: $input) { __typename }
}`;
const confirmPayment = `mutation ($input: ConfirmPaymentInput!) {
  confirmPayment(input: $input) { __typename }
}`;

/** Of an invented payment: NOT_FOUND is said by the mutation itself, and so behind its rule. */
const confirm = async (graph: Graph, token: string) => {
  const input = { idempotencyKey: randomUUID(), paymentId: randomUUID() };
  return (await graph.as(token)(confirmPayment, { input })).code;
};

const becomes = (code: () => Promise<unknown>, wanted: string) =>
  vi.waitFor(async () => expect(await code()).toBe(wanted), { timeout: 5000, interval: 50 });

/** Brings one heartbeat or revocation to payments, as identity would. */
async function tellPayments({ databaseUrl, secret }: Graph, name: string, payload: object) {
  const url = roleUrl(databaseUrl, 'payments', secret);
  const { db, close } = openDb(url, { schema: payments.tables, applicationName: 'test', max: 1 });
  const occurredAt = new Date().toISOString();
  await payments.receive(db, { id: randomUUID(), name, from: 'identity', occurredAt, payload });
  await close();
}

const beatOf = async ({ url }: Graph, oldest: number, newest: number) => {
  const keys = (await (await fetch(`${url}/identity/jwks.json`)).json()) as { keys: object[] };
  return { oldest, newest, keys };
};

test('I-32: identity is heard in every subgraph from the start, and again every five seconds', async () => {
  await using graph = await openGraph();
  const heardAt = async () => {
    const rows = await graph.sql`
      select heard_at from ticketing.identity_state union all select heard_at from payments.identity_state
      union all select heard_at from finances.identity_state`;
    return rows.length === 3 ? rows.map((row) => Number(row['heard_at'])) : undefined;
  };

  const [first = 0] = (await waitFor(heardAt, { timeoutMs: 5000 })) ?? [];
  const later = async () => {
    const [at = 0] = (await heardAt()) ?? [];
    return at > first ? at : undefined;
  };

  const next = await waitFor(later, { timeoutMs: 8000 });
  expect(next).toBeGreaterThan(first + 4000);
});

test('I-32: without a heartbeat for 15 seconds sensitive mutations are refused, reads continue', async () => {
  await using graph = await openGraph({ worker: false });
  const { token } = await aCustomer(graph);
  await tellPayments(graph, 'identity.heartbeat', await beatOf(graph, 1, 0));
  expect(await confirm(graph, token)).toBe('NOT_FOUND');

  await graph.sql`update payments.identity_state set heard_at = now() - interval '16 seconds'`;

  await becomes(() => confirm(graph, token), 'SUBGRAPH_UNAVAILABLE');
  const input = { idempotencyKey: randomUUID(), orderId: randomUUID(), paymentMethod: 'x' };
  expect((await graph.as(token)(processPayment, { input })).code).toBe('SUBGRAPH_UNAVAILABLE');
  expect((await graph.ask(processPayment, { input })).code).toBe('UNAUTHENTICATED');
  expect(await codesOf(graph, token)).toEqual(alive);

  await tellPayments(graph, 'identity.heartbeat', await beatOf(graph, 1, 0));

  await becomes(() => confirm(graph, token), 'NOT_FOUND');
});

test('I-32: a process that never heard a heartbeat counts from its own start', async () => {
  await using graph = await openGraph({ worker: false });
  const { token } = await aCustomer(graph);
  expect(await confirm(graph, token)).toBe('NOT_FOUND');

  const clock = performance.now.bind(performance);
  const moved = vi.spyOn(performance, 'now').mockImplementation(() => clock() + 15_000);
  const code = await confirm(graph, token);
  moved.mockRestore();

  expect(code).toBe('SUBGRAPH_UNAVAILABLE');
});

test('I-32: a number that the heartbeat knows and nobody told stops sensitive mutations until it comes', async () => {
  await using graph = await openGraph({ worker: false });
  const { token } = await aCustomer(graph);
  const until = new Date(Date.now() + 600_000).toISOString();
  const told = (seq: number) => ({
    revocations: [{ seq, kind: 'account', ref: randomUUID(), minimum: 2, until }],
  });
  await tellPayments(graph, 'access.revoked', told(7));
  await tellPayments(graph, 'identity.heartbeat', await beatOf(graph, 6, 7));

  await becomes(() => confirm(graph, token), 'SUBGRAPH_UNAVAILABLE');
  expect(await codesOf(graph, token)).toEqual(alive);

  await tellPayments(graph, 'access.revoked', told(6));

  await becomes(() => confirm(graph, token), 'NOT_FOUND');
});

test('I-32: a heartbeat that comes late says nothing new', async () => {
  await using graph = await openGraph({ worker: false });
  await tellPayments(graph, 'identity.heartbeat', await beatOf(graph, 3, 4));
  await graph.sql`update payments.identity_state set said_at = now() + interval '1 second'`;

  await tellPayments(graph, 'identity.heartbeat', await beatOf(graph, 1, 2));

  const [state] = await graph.sql`select newest from payments.identity_state`;
  expect(state?.['newest']).toBe(4);
});

test('I-32: a heartbeat asks for the numbers that had time to arrive and whose tokens may live', async () => {
  await using graph = await openGraph();
  await using door = await openDoor(graph);
  const said = async () => {
    const { payload } = await heartbeat(door.visit().db).say();
    const { oldest, newest, keys } = payload as Awaited<ReturnType<typeof beatOf>>;
    expect(keys.keys).toHaveLength(1);
    return [oldest, newest];
  };
  expect(await said()).toEqual([1, 0]);
  for (const _ of Array.from({ length: 3 })) await signOut(graph, (await aCustomer(graph)).token);

  await graph.sql`update identity.revocations set at = now() - seq * interval '20 minutes' where seq < 3`;
  await graph.sql`update identity.revocations set at = now() + interval '1 minute' where seq = 3`;
  expect(await said()).toEqual([1, 2]);

  await graph.sql`update identity.revocations set until = now() - interval '1 second' where seq = 1`;
  expect(await said()).toEqual([2, 2]);

  await graph.sql`delete from identity.revocations`;
  expect(await said()).toEqual([1, 0]);
});

test('I-11 I-32: every subgraph but identity hears of revocations, and none was forgotten', () => {
  const wanted = subgraphDefinitions.map(({ name }) => [
    name,
    name === 'identity' ? 'kept' : 'heard',
  ]);
  const others = subgraphDefinitions.map(({ name }) => name).filter((name) => name !== 'identity');

  expect(subgraphDefinitions.map(({ name, revocations }) => [name, revocations])).toEqual(wanted);
  for (const name of ['access.revoked', 'identity.heartbeat'] as const)
    expect([...events[name].to].toSorted()).toEqual(others.toSorted());
});
