import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aCustomer } from '../kit/roles.ts';
import { anEvent, aPaidTicket, anUnpaidTicket, hoursFromNow } from '../kit/seed.ts';
import { aGate } from './gate-kit.ts';
import { act, aMobile, attempt, codeOf, transfersOf, twoPeople } from './transfer-kit.ts';

// WEB-24: what cannot be offered or taken, and what is no way to offer it.

let graph: Graph;
let gate: Awaited<ReturnType<typeof aGate>>;
beforeAll(async () => {
  graph = await openGraph();
  gate = await aGate(graph, { startsAt: hoursFromNow(200) });
});
afterAll(() => graph[Symbol.asyncDispose]());

test('T-27: an admitted ticket, one that is not valid and one whose money is asked back are not offered; nothing is left behind', async () => {
  const { giver, getter, ticketId, code } = await twoPeople(graph, gate.event);
  const offer = (id: string, verb: 'transferTicket' | 'giftTicket' = 'transferTicket') =>
    codeOf(graph, giver, [verb, { ticketId: id, mobile: getter.mobile }]);
  const unpaid = await anUnpaidTicket(graph, { ...gate.event, customerId: giver.id });
  const asked = await aPaidTicket(graph, { ...gate.event, customerId: giver.id });
  await graph.sql`
    insert into ticketing.refund_requests (ticket_id, event_id, customer_id, reason, status, requested_at)
    values (${asked.ticketId}, ${gate.event.eventId}, ${giver.id}, 'Ill.', 'OPEN', now())`;
  const blocked = await aPaidTicket(graph, { ...gate.event, customerId: giver.id });
  await graph.sql`update ticketing.tickets set status = 'BLOCKED' where id = ${blocked.ticketId}`;
  await gate.scan(code);

  for (const id of [ticketId, unpaid.ticketId, asked.ticketId, blocked.ticketId])
    for (const verb of ['transferTicket', 'giftTicket'] as const)
      expect(await offer(id, verb)).toBe('CONFLICT');

  expect(await transfersOf(graph, giver)).toEqual([]);
});

test('WEB-24: not after the event has begun, not where the organizer forbids it, not twice at once', async () => {
  const { giver, getter, ticketId } = await twoPeople(graph, gate.event);
  const offer = (id: string) =>
    codeOf(graph, giver, ['transferTicket', { ticketId: id, mobile: getter.mobile }]);
  const begun = await anEvent(graph, { startsAt: hoursFromNow(-0.1) });
  const personal = await anEvent(graph);
  await graph.sql`
    update ticketing.events set transfers_allowed = false where id = ${personal.eventId}`;
  const off = await anEvent(graph, { status: 'CANCELLED' });
  for (const event of [begun, personal, off]) {
    const { ticketId: id } = await aPaidTicket(graph, { ...event, customerId: giver.id });
    expect(await offer(id)).toBe('CONFLICT');
  }
  expect(await offer(ticketId)).toBe('OK');
  expect(await offer(ticketId)).toBe('CONFLICT');

  // What was allowed when it was offered may not be when it is to be taken.
  const [{ id: transferId }] = await transfersOf(graph, giver);
  const deed = ['acceptTransfer', { transferId }] as const;
  await graph.sql`
    update ticketing.events set transfers_allowed = false where id = ${gate.event.eventId}`;
  expect(await codeOf(graph, getter, deed)).toBe('CONFLICT');
  await graph.sql`
    update ticketing.events set transfers_allowed = true where id = ${gate.event.eventId}`;
  expect(await codeOf(graph, getter, deed)).toBe('OK');
});

test('T-38: other people’s tickets and offers, and what there is not, answer alike', async () => {
  const { giver, getter, ticketId } = await twoPeople(graph, gate.event);
  const stranger = await aCustomer(graph);
  const wish = { ticketId, customerId: getter.id };
  const { transfer } = await act(graph, giver, ['transferTicket', wish]);
  const refusal = async (input: object) => {
    const { errors } = await attempt(graph, stranger, ['transferTicket', input]);
    return [errors?.[0]?.message, errors?.[0]?.extensions.code];
  };
  const others = { customerId: getter.id };
  await graph.settle();

  expect(await refusal({ ...others, ticketId })).toEqual(['Ticket not found.', 'NOT_FOUND']);
  for (const id of [randomUUID(), 'no-id', ''])
    expect(await refusal({ ...others, ticketId: id })).toEqual(['Ticket not found.', 'NOT_FOUND']);
  for (const transferId of [transfer.id, randomUUID(), 'no-id'])
    for (const verb of ['acceptTransfer', 'declineTransfer', 'cancelTransfer'] as const)
      expect(await codeOf(graph, stranger, [verb, { transferId }])).toBe('NOT_FOUND');
  const { id: transferId } = transfer;
  // The giver takes it back and does nothing else with it, the getter the reverse.
  expect(await codeOf(graph, giver, ['declineTransfer', { transferId }])).toBe('NOT_FOUND');
  expect(await codeOf(graph, giver, ['acceptTransfer', { transferId }])).toBe('CONFLICT');
  expect(await codeOf(graph, getter, ['cancelTransfer', { transferId }])).toBe('NOT_FOUND');
  for (const customerId of [randomUUID(), 'no-id'])
    expect(await codeOf(graph, giver, ['transferTicket', { ticketId, customerId }])).toBe(
      'NOT_FOUND',
    );
});

test('what is no way to name somebody is BAD_USER_INPUT and changes nothing', async () => {
  const { giver, getter, ticketId } = await twoPeople(graph, gate.event);
  const fieldOf = async (input: object) => {
    const { errors } = await attempt(graph, giver, ['transferTicket', { ticketId, ...input }]);
    return [errors?.[0]?.extensions.code, errors?.[0]?.extensions['field']];
  };
  const to = { customerId: getter.id };

  expect(await fieldOf({})).toEqual(['BAD_USER_INPUT', 'input']);
  expect(await fieldOf({ ...to, mobile: getter.mobile })).toEqual(['BAD_USER_INPUT', 'input']);
  for (const mobile of ['', 'nonsense', '12', `+${'1'.repeat(50)}`, giver.mobile])
    expect(await fieldOf({ mobile })).toEqual(['BAD_USER_INPUT', 'input.mobile']);
  expect(await fieldOf({ customerId: giver.id })).toEqual(['BAD_USER_INPUT', 'input.customerId']);
  for (const message of ['x'.repeat(501), 'a\u0000b', '\ud800'])
    expect(await fieldOf({ ...to, message })).toEqual(['BAD_USER_INPUT', 'input.message']);

  expect(await transfersOf(graph, giver)).toEqual([]);
});

test('of one customer’s offers twenty a day leave, however they come; the next may when the first is a day old', async () => {
  const { giver, ticketId } = await twoPeople(graph, gate.event);
  const tickets = await Promise.all(
    Array.from({ length: 24 }, () => aPaidTicket(graph, { ...gate.event, customerId: giver.id })),
  );
  const offer = (id: string) =>
    attempt(graph, giver, ['transferTicket', { ticketId: id, mobile: aMobile() }]);

  const answers = await Promise.all(tickets.map(({ ticketId: id }) => offer(id)));

  const codes = answers.map(({ code }) => code ?? 'OK');
  expect(codes.filter((code) => code === 'OK')).toHaveLength(20);
  expect(codes.filter((code) => code === 'RATE_LIMITED')).toHaveLength(4);
  const refused = answers.find(({ code }) => code === 'RATE_LIMITED');
  const retryAfter = refused?.errors?.[0]?.extensions['retryAfter'];
  expect(retryAfter).toBeGreaterThan(86_000);
  expect(retryAfter).toBeLessThanOrEqual(86_400);
  await graph.sql`
    update ticketing.transfers set offered_at = offered_at - interval '1 day' where from_id = ${giver.id}`;
  expect((await offer(ticketId)).code).toBeUndefined();
});
