import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { shippedTo } from '../identity/shipped-to.ts';
import { post } from '../kit/ask.ts';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aCustomer, type Person } from '../kit/roles.ts';
import { aCheckpoint, anEvent, anUnpaidTicket, aPaidTicket, hoursFromNow } from '../kit/seed.ts';
import { aCard } from './a-card.ts';
import { codeSignedAs } from './code-signed-as.ts';
import { aCode, aGate } from './gate-kit.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph[Symbol.asyncDispose]());

const documentId = shippedTo('customer', 'VerifyOwnCode');

/** What a customer is told about a code or card; `error` is the error's code. */
async function verify({ token }: Pick<Person, 'token'>, code: string, wishes: object = {}) {
  const variables = { input: { code, ...wishes } };
  const { data, errors, code: error } = await post(graph.url, { documentId, variables }, { token });
  return errors === undefined ? data.verifyOwnCode : { error };
}

const card = (eventId: string | undefined) => ({ medium: 'NFC', eventId });

/** Rows that a look must not write. */
const written = async (eventId: string) => {
  const [row] = await graph.sql<[{ scans: number; admissions: number; devices: number }]>`
    select
      (select count(*)::int from ticketing.scans where event_id = ${eventId}) as scans,
      (select count(*)::int from ticketing.admissions where event_id = ${eventId}) as admissions,
      (select count(*)::int from ticketing.devices where event_id = ${eventId}) as devices`;
  return row;
};

test('WEB-43: a customer learns what the gate would say to their own code; nobody is admitted and nothing recorded', async () => {
  const { event, scan } = await aGate(graph);
  const customer = await aCustomer(graph);
  const { ticketId, code } = await aCode(graph, event, customer);

  const before = await verify(customer, code);
  expect(await written(event.eventId)).toEqual({ scans: 0, admissions: 0, devices: 0 });
  await scan(code);
  const after = await verify(customer, code);
  await graph.sql`update ticketing.tickets set status = 'BLOCKED' where id = ${ticketId}`;

  expect(before).toMatchObject({
    verdict: 'VALID',
    reason: null,
    message: 'Welcome.',
    ticket: { id: ticketId, status: 'VALID' },
  });
  expect(after).toMatchObject({ verdict: 'ALREADY_SCANNED', reason: 'ALREADY_ADMITTED' });
  expect(await verify(customer, code)).toMatchObject({ verdict: 'INVALID', reason: 'BLOCKED' });
  expect(await verify(customer, code, { eventId: (await anEvent(graph)).eventId })).toMatchObject({
    verdict: 'INVALID',
    reason: 'WRONG_EVENT',
    ticket: null,
  });
});

test('WEB-43: an old or expired code of one’s own says why; one with a flipped bit is nobody’s', async () => {
  const event = await anEvent(graph);
  const customer = await aCustomer(graph);
  const { ticketId, code } = await aCode(graph, event, customer);
  const expired = await codeSignedAs(graph, ticketId, { expiresAt: hoursFromNow(-1) });
  const flipped = await codeSignedAs(graph, ticketId, { flipBit: 300 });
  await graph.sql`update ticketing.tickets set epoch = 2 where id = ${ticketId}`;
  await graph.sql`insert into ticketing.ticket_epochs values (${ticketId}, 2, 'REISSUED')`;

  expect(await verify(customer, code)).toMatchObject({ verdict: 'INVALID', reason: 'REISSUED' });
  expect(await verify(customer, expired)).toMatchObject({ verdict: 'INVALID', reason: 'EXPIRED' });
  expect(await verify(customer, flipped)).toEqual({ error: 'NOT_FOUND' });
});

test('WEB-43 T-38: somebody else’s code, a random text and a ticket that was given away are NOT_FOUND', async () => {
  const event = await anEvent(graph);
  const [customer, other] = [await aCustomer(graph), await aCustomer(graph)];
  const theirs = await aCode(graph, event, other);
  const { ticketId, code } = await aCode(graph, event, customer);
  await graph.sql`update ticketing.tickets set holder_id = ${other.id}, attendee_id = ${other.id} where id = ${ticketId}`;

  for (const text of [theirs.code, 'nonsense', code, ''])
    expect(await verify(customer, text)).toEqual({ error: 'NOT_FOUND' });
  expect(await verify(other, code)).toMatchObject({ verdict: 'VALID' });
});

test('WEB-44: a customer learns what the gate would say to their own card at an event', async () => {
  const event = await anEvent(graph);
  const { eventId } = event;
  const customer = await aCustomer(graph);
  const { uid } = await aCard(graph, { holderId: customer.id });
  const blocked = await aCard(graph, { holderId: customer.id, isActive: false });

  const none = await verify(customer, uid, card(eventId));
  await anUnpaidTicket(graph, { ...event, customerId: customer.id });
  const unpaid = await verify(customer, uid, card(eventId));
  const { ticketId } = await aPaidTicket(graph, { ...event, customerId: customer.id });
  const paid = await verify(customer, uid.toLowerCase(), card(eventId));
  await aPaidTicket(graph, { ...event, customerId: customer.id });
  const two = await verify(customer, uid, card(eventId));

  expect(none).toMatchObject({ verdict: 'NOT_FOUND', reason: 'NO_TICKET', ticket: null });
  expect(unpaid).toMatchObject({ verdict: 'INVALID', reason: 'UNPAID' });
  expect(paid).toMatchObject({ verdict: 'VALID', ticket: { id: ticketId } });
  expect(two).toMatchObject({ verdict: 'INVALID', reason: 'AMBIGUOUS', ticket: null });
  expect(await verify(customer, blocked.uid, card(eventId))).toMatchObject({
    verdict: 'INVALID',
    reason: 'CARD_INACTIVE',
  });
  expect(await written(eventId)).toEqual({ scans: 0, admissions: 0, devices: 0 });
});

test('WEB-44 T-38 T-39: somebody else’s card, no card, and an event that is not public are NOT_FOUND; without an event BAD_USER_INPUT', async () => {
  const event = await anEvent(graph);
  const draft = await anEvent(graph, { status: 'DRAFT' });
  const [customer, other] = [await aCustomer(graph), await aCustomer(graph)];
  const { uid } = await aCard(graph, { holderId: customer.id });
  const unlinked = await aCard(graph, { holderId: null });
  const theirs = await aCard(graph, { holderId: other.id });

  for (const text of [theirs.uid, unlinked.uid, '04FFFFFFFFFFFF', 'no card'])
    expect(await verify(customer, text, card(event.eventId))).toEqual({ error: 'NOT_FOUND' });
  for (const eventId of [draft.eventId, randomUUID(), 'nonsense'])
    expect(await verify(customer, uid, card(eventId))).toEqual({ error: 'NOT_FOUND' });
  expect(await verify(customer, uid, card(undefined))).toEqual({ error: 'BAD_USER_INPUT' });
  expect(await verify(customer, uid, { medium: 'ADMIN' })).toEqual({ error: 'BAD_USER_INPUT' });
  expect(await verify(customer, 'x'.repeat(4097))).toEqual({ error: 'BAD_USER_INPUT' });
});

test('WEB-43: where an event has several checkpoints, or none yet, a good code is good', async () => {
  const several = await anEvent(graph);
  await aCheckpoint(graph, { eventId: several.eventId });
  const none = await anEvent(graph);
  await graph.sql`delete from ticketing.gates where checkpoint_id = ${none.checkpointId}`;
  await graph.sql`delete from ticketing.checkpoints where id = ${none.checkpointId}`;
  const customer = await aCustomer(graph);

  for (const event of [several, none]) {
    const { code } = await aCode(graph, event, customer);
    expect(await verify(customer, code)).toMatchObject({ verdict: 'VALID' });
  }
});
