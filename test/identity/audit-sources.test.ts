import { randomUUID } from 'node:crypto';
import { verifyAuditLog } from '@gatehouse/identity/domain/audit/verify-audit-log';
import { identity } from '@gatehouse/identity/subgraph';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aCustomer } from '../kit/roles.ts';
import { anEvent } from '../kit/seed.ts';
import { bookingInput } from '../ticketing/booking-input.ts';
import { BOOK } from '../ticketing/documents.ts';
import { aCode, aGate } from '../ticketing/gate-kit.ts';
import { auditOf } from './audit-of.ts';
import { openDoor, type Door } from './open-door.ts';
import { recordBy } from './record-by.ts';

let graph: Graph;
let door: Door;
beforeAll(async () => {
  graph = await openGraph();
  door = await openDoor(graph);
});
afterAll(async () => {
  await door[Symbol.asyncDispose]();
  await graph[Symbol.asyncDispose]();
});

test('CORE-07 I-36: a scan by an usher who is not assigned is on record, told by ticketing', async () => {
  const { event, usher, scan } = await aGate(graph);
  const { code } = await aCode(graph, event);
  await graph.sql`delete from ticketing.p_usher_events where usher_id = ${usher.id}`;

  expect(await scan.code(code)).toBe('FORBIDDEN');
  await graph.settle();

  const entries = await auditOf(graph, event.eventId);
  expect(entries).toMatchObject([
    {
      source: 'ticketing',
      verb: 'scan.refused',
      entityType: 'Event',
      accountId: usher.accountId,
      membershipId: usher.membershipId,
      portal: 'USHER',
      before: null,
      after: { usherId: usher.id },
    },
  ]);
  expect(entries[0]?.address).toMatch(/127\.0\.0\.1|::1/);
  expect(entries[0]?.requestId).not.toBe('');
});

const PAY = `mutation ($input: ProcessPaymentInput!) {
  processPayment(input: $input) { __typename ... on ProcessPaymentPayload { payment { id } } }
}`;
const CONFIRM = `mutation ($input: ConfirmPaymentInput!) { confirmPayment(input: $input) { __typename } }`;

test('CORE-07 I-36: a refund that was started because money had no place is on record once, told by payments', async () => {
  const event = await anEvent(graph, { capacity: 1 });
  const [customer, rival] = [await aCustomer(graph), await aCustomer(graph)];
  const booked = await graph.as(customer.token)(BOOK, { input: bookingInput(event) });
  const orderId: string = booked.data.bookTickets.order.id;
  const started = await graph.as(customer.token)(PAY, {
    input: { orderId, paymentMethod: 'sandbox_success', idempotencyKey: randomUUID() },
  });
  const paymentId: string = started.data.processPayment.payment.id;
  await graph.settle();
  await graph.sql`update ticketing.orders set expires_at = now() - interval '1 second' where id = ${orderId}`;
  await graph.as(rival.token)(BOOK, { input: bookingInput(event) });

  await graph.as(customer.token)(CONFIRM, {
    input: { paymentId, idempotencyKey: randomUUID() },
  });
  await graph.settle();

  expect(await auditOf(graph, paymentId)).toMatchObject([
    {
      source: 'payments',
      verb: 'refund.start',
      entityType: 'Payment',
      accountId: null,
      portal: null,
      after: { orderId, amountMinor: expect.stringMatching(/^\d+$/), currency: 'EUR' },
    },
  ]);
});

const told = (lane: number, seq: number, entityId = randomUUID()) => ({
  lane,
  seq,
  at: new Date().toISOString(),
  verb: 'order.refund',
  entityType: 'Order',
  entityId,
  subjectAccountId: null,
  before: null,
  after: null,
  accountId: null,
  membershipId: null,
  sessionId: null,
  portal: null,
  address: '192.0.2.7',
  userAgent: '',
  requestId: 'told',
});

const tell = (payload: object, id: string = randomUUID(), from = 'ticketing') =>
  identity.receive(door.visit().db, {
    id,
    name: 'audit.recorded',
    from,
    occurredAt: new Date().toISOString(),
    payload,
  });

test('CORE-07: an entry that is told twice stands once, also when the mark of the first is gone', async () => {
  const [id, entityId] = [randomUUID(), randomUUID()];
  const payload = told(501, 1, entityId);

  await tell(payload, id);
  await tell(payload, id);
  await graph.settle();
  await graph.sql`delete from identity.inbox where event_id = ${id}`;
  await tell(payload, id);
  await graph.settle();

  expect(await auditOf(graph, entityId)).toMatchObject([{ id, address: '192.0.2.7' }]);
});

test('I-37: an entry of another subgraph that never came is named, once it can no longer be under way', async () => {
  const { db } = door.visit();
  const minutesOn = (minutes: number) => new Date(Date.now() + minutes * 60_000);
  await tell(told(502, 1));
  await tell(told(502, 3));
  await graph.settle();

  const soon = await verifyAuditLog(db, minutesOn(5));
  const later = await verifyAuditLog(db, minutesOn(11));
  await tell(told(502, 2));
  await graph.settle();
  const filled = await verifyAuditLog(db, minutesOn(11));

  expect(soon.broken).toBeUndefined();
  expect(later.broken?.problem).toBe('Entry 2 of lane 502 of ticketing is missing.');
  expect(filled.broken).toBeUndefined();
});

test('I-36: nobody takes identity’s own next number: what follows could not be recorded, and no sign-in would succeed', async () => {
  const [next] = await graph.sql<[{ lane: number; seq: number }]>`
    select lane, recorded::int + 1 as seq from identity.audit_lanes order by lane limit 1`;

  await expect(tell(told(next.lane, next.seq), randomUUID(), 'identity')).rejects.toThrow(
    'identity does not publish audit.recorded.',
  );
  await graph.settle();
  await recordBy(door);

  const { broken } = await verifyAuditLog(door.visit().db, new Date());
  expect(broken).toBeUndefined();
});
