import { randomUUID } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { openGraph } from '../kit/graph.ts';
import { aPaidTicket } from '../kit/seed.ts';
import { aCode, aGate } from './gate-kit.ts';
import { offlineDevice } from './offline-device.ts';
import { aCard, everybodyDone, moveTicket, raiseEpoch } from './offline-kit.ts';

const graph = await openGraph();
afterAll(() => graph[Symbol.asyncDispose]());

async function aDevice() {
  const { event, usher, scan } = await aGate(graph);
  return { event, usher, scan, device: offlineDevice(graph, usher.token) };
}

type Sold = { readonly eventId: string; readonly ticketTypeId: string };

/** Somebody with a ticket and a card. */
async function aHolder(event: Sold) {
  const holderId = randomUUID();
  const { ticketId } = await aPaidTicket(graph, { ...event, customerId: holderId });
  return { holderId, ticketId, ...(await aCard(graph, { holderId })) };
}

const nfc = { medium: 'NFC' } as const;

test('USH-15: the cards of people with tickets here come page by page, and open with the number and the secret of the device alone', async () => {
  const { event, device, usher } = await aDevice();
  const holders = [await aHolder(event), await aHolder(event), await aHolder(event)];
  const second = await aCard(graph, { holderId: holders[0]!.holderId });
  const inactive = await aCard(graph, { holderId: holders[1]!.holderId, isActive: false });
  const stranger = await aCard(graph, { holderId: randomUUID() });
  const unlinked = await aCard(graph, { holderId: null });

  const { cards, revokedLookups } = await device.sync({ first: 2 });

  expect(cards).toHaveLength(4);
  expect(revokedLookups).toEqual([]);
  for (const { uid, ticketId } of holders) {
    expect(device.readCard(uid)).toMatchObject({ uid, tickets: [{ ticketId, epoch: 1 }] });
    expect(device.scan(uid, nfc)).toMatchObject({ verdict: 'VALID', ticketId });
  }
  expect(device.readCard(second.uid)?.tickets[0]?.ticketId).toBe(holders[0]!.ticketId);
  for (const { uid } of [inactive, stranger, unlinked])
    expect(device.scan(uid, nfc)).toMatchObject({ verdict: 'NOT_FOUND' });

  // Another device's secret finds nothing in this one's cache.
  const other = offlineDevice(graph, usher.token, 'scanner-2');
  await other.sync();
  other.held.cards.clear();
  for (const [lookup, sealed] of device.held.cards) other.held.cards.set(lookup, sealed);
  expect(other.readCard(holders[0]!.uid)).toBeUndefined();
});

test('USH-15: a delta revokes cards that were blocked, lost their holder, changed hands or whose ticket died, and brings new and scanned ones', async () => {
  const { event, scan, device } = await aDevice();
  const [blocked, unlinked, moved, cancelled, scanned, still] = await Promise.all(
    Array.from({ length: 6 }, () => aHolder(event)),
  );
  await everybodyDone(graph);
  expect((await device.sync()).cards).toHaveLength(6);
  await everybodyDone(graph);
  const nothing = await device.sync();
  expect([nothing.cards, nothing.revokedLookups]).toEqual([[], []]);

  const change = (card: { readonly cardId: string }, set: object) =>
    graph.sql`update ticketing.p_cards set ${graph.sql(set)} where card_id = ${card.cardId}`;
  await change(blocked!, { is_active: false, status: 'BLOCKED' });
  await change(unlinked!, { holder_id: null });
  await change(moved!, { holder_id: randomUUID() });
  await moveTicket(graph, cancelled!.ticketId, 'CANCELLED');
  await scan(scanned!.uid, nfc);
  const added = await aHolder(event);
  await everybodyDone(graph);
  const { cards, revokedLookups } = await device.sync({ first: 1 });

  expect([cards.length, revokedLookups.length]).toEqual([2, 4]);
  for (const { uid } of [blocked!, unlinked!, moved!, cancelled!])
    expect(device.scan(uid, nfc)).toMatchObject({ verdict: 'NOT_FOUND' });
  expect(device.scan(scanned!.uid, nfc)).toMatchObject({ reason: 'ALREADY_ADMITTED' });
  for (const { uid } of [still!, added]) expect(device.scan(uid, nfc).verdict).toBe('VALID');
});

test('USH-15: a ticket that went to somebody else is dead on the card it came from and good on the new one', async () => {
  const { event, device } = await aDevice();
  const giver = await aHolder(event);
  const takerId = randomUUID();
  const taker = await aCard(graph, { holderId: takerId });
  await everybodyDone(graph);
  await device.sync();

  await raiseEpoch(graph, giver.ticketId, { cause: 'TRANSFERRED', holderId: takerId });
  await device.sync();

  expect(device.scan(giver.uid, nfc)).toMatchObject({ verdict: 'INVALID', reason: 'TRANSFERRED' });
  expect(device.scan(taker.uid, nfc)).toMatchObject({ verdict: 'VALID', ticketId: giver.ticketId });
});

test('USH-15: the attendee of a ticket comes again when the person is given a card', async () => {
  const { event, device } = await aDevice();
  const holderId = randomUUID();
  await graph.sql`
    insert into ticketing.p_attendees (customer_id, version, name, labels, status, dependents)
    values (${holderId}, 1, 'Sami Haddad', '{VIP}', 'ACTIVE', '[]')`;
  const { code } = await aCode(graph, event, { id: holderId } as never);
  await everybodyDone(graph);
  await device.sync();
  expect(device.readTicket(code)?.attendee).toMatchObject({ name: 'Sami Haddad', cardUid: null });

  const { uid } = await aCard(graph, { holderId });
  await device.sync();

  expect(device.readTicket(code)?.attendee).toMatchObject({ labels: ['VIP'], cardUid: uid });
});

test('USH-15 USH-16: a card that was good at the gate and was blocked since is on record as an override of its ticket', async () => {
  const { event, device } = await aDevice();
  const holder = await aHolder(event);
  await device.sync();
  const { scanId } = device.scan(holder.uid, nfc);
  await graph.sql`update ticketing.p_cards set is_active = false where card_id = ${holder.cardId}`;

  const [result] = await device.upload();

  expect(result).toMatchObject({ isStored: true, verdict: 'VALID', outcome: 'OVERRIDE' });
  expect(result.overrideReason).toBe('CARD_INACTIVE');
  const [row] = await graph.sql`select * from ticketing.scans where scan_id = ${scanId}`;
  expect(row).toMatchObject({
    ticket_id: holder.ticketId,
    card_uid: holder.uid,
    source: 'OFFLINE',
  });
});
