import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aCustomer } from '../kit/roles.ts';
import {
  aCheckpoint,
  anUnpaidTicket,
  aPaidTicket,
  aTicketType,
  hoursFromNow,
} from '../kit/seed.ts';
import { aCard } from './a-card.ts';
import { aCode, aGate, countAdmissions } from './gate-kit.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph[Symbol.asyncDispose]());

const nfc = { medium: 'NFC' };

/** A gate, and somebody with a card and a ticket of their own to it. */
async function aHolder(wishes: Parameters<typeof aGate>[1] = {}) {
  const gate = await aGate(graph, wishes);
  const customerId = randomUUID();
  const { ticketId } = await aPaidTicket(graph, { ...gate.event, customerId });
  return { ...gate, customerId, ticketId, ...(await aCard(graph, { holderId: customerId })) };
}

/** A ticket that the customer bought for a child of theirs. */
async function aChildsTicket(sold: { eventId: string; ticketTypeId: string }, customerId: string) {
  const { ticketId } = await aPaidTicket(graph, { ...sold, customerId });
  await graph.sql`
    update ticketing.tickets set attendee_kind = 'DEPENDENT', attendee_id = ${randomUUID()}, attendee_name = 'Nour'
    where id = ${ticketId}`;
  return ticketId;
}

test('T-08 USH-08: a card that is active and linked is VALID with its holder; unlinked NOT_FOUND, inactive INVALID, as another medium NOT_FOUND', async () => {
  const { event, scan } = await aGate(graph);
  const customer = await aCustomer(graph, { name: 'Mariam Selmi' });
  await graph.settle();
  const { ticketId } = await aPaidTicket(graph, { ...event, customerId: customer.id });
  const { uid } = await aCard(graph, { holderId: customer.id });
  const unlinked = await aCard(graph, { holderId: null });
  const blocked = await aCard(graph, { holderId: customer.id, isActive: false });

  const asCode = await scan(uid);
  const refused = [await scan(unlinked.uid, nfc), await scan('04FFFFFFFFFFFF', nfc)];
  const inactive = await scan(blocked.uid, nfc);
  const noCard = [await scan('a card', nfc), await scan('0412', nfc)];
  const spelled = `${uid.slice(0, 2).toLowerCase()}:${uid.slice(2, 8)} ${uid.slice(8).toLowerCase()}`;
  const first = await scan(spelled, { ...nfc, gateId: event.gateId });
  const second = await scan(uid, nfc);

  expect(asCode).toMatchObject({ verdict: 'NOT_FOUND', reason: 'NOT_OURS', attendee: null });
  for (const answer of refused)
    expect(answer).toMatchObject({ verdict: 'NOT_FOUND', reason: 'UNKNOWN_CARD', attendee: null });
  expect(inactive).toMatchObject({ verdict: 'INVALID', reason: 'CARD_INACTIVE', attendee: null });
  for (const answer of noCard)
    expect(answer).toMatchObject({ verdict: 'NOT_FOUND', reason: 'NOT_OURS' });
  expect(first).toMatchObject({
    verdict: 'VALID',
    ticketId,
    attendee: { kind: 'SELF', name: 'Mariam Selmi', cardUid: uid },
    candidates: [],
  });
  expect(second).toMatchObject({ verdict: 'ALREADY_SCANNED', firstScannedAt: first.scannedAt });
  expect(await countAdmissions(graph, ticketId)).toBe(1);
  const log =
    await graph.sql`select card_uid, medium from ticketing.scans where ticket_id = ${ticketId}`;
  expect(log).toEqual([
    { card_uid: uid, medium: 'NFC' },
    { card_uid: uid, medium: 'NFC' },
  ]);
});

test('T-08 USH-08: a ticket’s code is no card, a card that was blocked since opens nothing, and one that is active again does', async () => {
  const { event, scan, customerId, ticketId, cardId, uid } = await aHolder();
  const { code } = await aCode(graph, event);

  expect(await scan(code, nfc)).toMatchObject({ verdict: 'NOT_FOUND', reason: 'NOT_OURS' });
  await aCard(graph, { cardId, uid, version: 2, holderId: customerId, isActive: false });
  expect(await scan(uid, nfc)).toMatchObject({ verdict: 'INVALID', reason: 'CARD_INACTIVE' });
  await aCard(graph, { cardId, uid, version: 3, holderId: customerId });
  expect(await scan(uid, nfc)).toMatchObject({ verdict: 'VALID', ticketId });
});

test('T-08 USH-08: a card whose holder has no ticket of their own here is NOT_FOUND, and offers the tickets of their children', async () => {
  const here = await aGate(graph);
  const { event: elsewhere, customerId, uid } = await aHolder();
  const childId = await aChildsTicket(here.event, customerId);

  const unchosen = await here.scan(uid, nfc);
  const chosen = await here.scan(uid, { ...nfc, ticketId: childId });

  expect(unchosen).toMatchObject({
    verdict: 'NOT_FOUND',
    reason: 'NO_TICKET',
    ticketId: null,
    candidates: [{ id: childId, attendeeName: 'Nour', status: 'VALID', admission: null }],
  });
  expect(chosen).toMatchObject({
    verdict: 'VALID',
    ticketId: childId,
    attendee: { kind: 'DEPENDENT', name: 'Nour' },
  });
  expect(elsewhere.eventId).not.toBe(here.event.eventId);
});

test('USH-08: a card that opens two tickets is AMBIGUOUS; the usher chooses one of the holder’s, never somebody else’s', async () => {
  const { event, scan, customerId, ticketId, uid } = await aHolder();
  const other = await aPaidTicket(graph, { ...event, customerId });
  const childId = await aChildsTicket(event, customerId);
  const strangers = await aPaidTicket(graph, event);
  const there = await aHolder();
  const elsewhere = await aPaidTicket(graph, { ...there.event, customerId });

  const ambiguous = await scan(uid, nfc);
  const foreign = [];
  for (const chosen of [strangers.ticketId, elsewhere.ticketId, randomUUID()])
    foreign.push(await scan(uid, { ...nfc, ticketId: chosen }));
  const chosen = await scan(uid, { ...nfc, ticketId: other.ticketId });
  const again = await scan(uid, { ...nfc, ticketId: other.ticketId });
  const child = await scan(uid, { ...nfc, ticketId: childId });
  const rest = await scan(uid, nfc);

  expect(ambiguous).toMatchObject({ verdict: 'INVALID', reason: 'AMBIGUOUS', ticketId: null });
  const offered = ambiguous.candidates.map(({ id }: { id: string }) => id);
  expect(offered.toSorted()).toEqual([ticketId, other.ticketId, childId].toSorted());
  for (const answer of foreign)
    expect(answer).toMatchObject({ verdict: 'NOT_FOUND', reason: 'NO_TICKET', attendee: null });
  expect(chosen).toMatchObject({ verdict: 'VALID', ticketId: other.ticketId });
  expect(again).toMatchObject({ verdict: 'ALREADY_SCANNED', ticketId: other.ticketId });
  expect(child).toMatchObject({ verdict: 'VALID', ticketId: childId });
  // The gate does not conclude from who is in who stands before it.
  expect(rest).toMatchObject({ reason: 'AMBIGUOUS' });
  for (const id of [ticketId, strangers.ticketId, elsewhere.ticketId])
    expect(await countAdmissions(graph, id)).toBe(0);
});

test('USH-08: of several tickets the only one that is good here and now is meant', async () => {
  const { event, scan, customerId, ticketId, uid } = await aHolder({ admitsUnpaid: true });
  const { eventId } = event;
  const tomorrow = await aTicketType(graph, { eventId, validFrom: hoursFromNow(24) });
  await aPaidTicket(graph, { eventId, ...tomorrow, customerId });
  const vip = await aTicketType(graph, { eventId, typeName: 'VIP' });
  const vipTicket = await aPaidTicket(graph, { eventId, ...vip, customerId });
  const [main, lounge] = [
    await aCheckpoint(graph, { eventId, typeIds: [event.ticketTypeId, tomorrow.ticketTypeId] }),
    await aCheckpoint(graph, { eventId, typeIds: [vip.ticketTypeId] }),
  ];
  // Bought anew after the first order was not paid in time: its tickets stay as they were.
  const lapsed = await anUnpaidTicket(graph, { ...event, customerId });
  await graph.sql`update ticketing.orders set status = 'EXPIRED' where id = ${lapsed.orderId}`;
  const cancelled = await aPaidTicket(graph, { ...event, customerId });
  await graph.sql`update ticketing.tickets set status = 'CANCELLED' where id = ${cancelled.ticketId}`;

  const unpaidToo = { ...nfc, acceptUnpaid: true };
  expect(await scan(uid, { ...unpaidToo, gateId: main.gateIds[0] })).toMatchObject({
    verdict: 'VALID',
    ticketId,
  });
  expect(await scan(uid, { ...nfc, gateId: lounge.gateIds[0] })).toMatchObject({
    verdict: 'VALID',
    ticketId: vipTicket.ticketId,
  });
});

test('USH-08: of several tickets that are all no good the one that comes closest says why', async () => {
  const { event, scan, customerId, ticketId, uid } = await aHolder();
  await graph.sql`update ticketing.tickets set status = 'BLOCKED' where id = ${ticketId}`;
  await anUnpaidTicket(graph, { ...event, customerId });
  const cancelled = await aPaidTicket(graph, { ...event, customerId });
  await graph.sql`update ticketing.tickets set status = 'CANCELLED' where id = ${cancelled.ticketId}`;

  expect(await scan(uid, nfc)).toMatchObject({ verdict: 'INVALID', reason: 'BLOCKED', ticketId });
});

test('T-05 USH-08: an unpaid ticket passes by its holder’s card only while its order is held, and only if caller and event accept it', async () => {
  const verdicts = [];
  for (const [admitsUnpaid, acceptUnpaid] of [
    [false, false],
    [false, true],
    [true, false],
    [true, true],
  ] as const) {
    const { event, scan } = await aGate(graph, { admitsUnpaid });
    const customerId = randomUUID();
    const { ticketId } = await anUnpaidTicket(graph, { ...event, customerId });
    const { uid } = await aCard(graph, { holderId: customerId });
    const { verdict, reason } = await scan(uid, { ...nfc, acceptUnpaid });
    verdicts.push([verdict, reason, await countAdmissions(graph, ticketId)]);
  }
  const { event, scan } = await aGate(graph, { admitsUnpaid: true });
  const customerId = randomUUID();
  const { orderId } = await anUnpaidTicket(graph, { ...event, customerId });
  const { uid } = await aCard(graph, { holderId: customerId });
  await graph.sql`update ticketing.orders set status = 'EXPIRED' where id = ${orderId}`;
  const lapsed = await scan(uid, { ...nfc, acceptUnpaid: true });

  const unpaid = ['INVALID', 'UNPAID', 0];
  expect(verdicts).toEqual([unpaid, unpaid, unpaid, ['VALID', null, 1]]);
  expect(lapsed).toMatchObject({ verdict: 'INVALID', reason: 'UNPAID' });
});

test('USH-08 USH-12: leaving by card means the ticket that is in, also where the holder has two', async () => {
  const { event, scan, customerId, uid } = await aHolder();
  const other = await aPaidTicket(graph, { ...event, customerId });
  const leave = { ...nfc, kind: 'LEAVE' };
  const out = await scan(uid, leave);
  await scan(uid, { ...nfc, ticketId: other.ticketId });

  const left = await scan(uid, leave);
  const gone = await scan(uid, { ...nfc, kind: 'EXIT' });
  const nobody = await scan(uid, { ...nfc, kind: 'EXIT' });

  expect(out).toMatchObject({ verdict: 'INVALID', reason: 'NOT_INSIDE' });
  expect(left).toMatchObject({ verdict: 'VALID', kind: 'LEAVE', ticketId: other.ticketId });
  expect(gone).toMatchObject({ verdict: 'VALID', kind: 'EXIT', ticketId: other.ticketId });
  expect(nobody).toMatchObject({ verdict: 'INVALID', reason: 'NOT_INSIDE' });
});
