import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { operationsFolder } from '@gatehouse/schema/contract-files';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { anUsher } from '../kit/roles.ts';
import { anEvent, aPaidTicket, codesOf } from '../kit/seed.ts';
import { aCard } from './a-card.ts';
import { loneTicketing } from './lone-ticketing.ts';
import { scanAt } from './scan-at.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph[Symbol.asyncDispose]());

const documentOf = (name: string) =>
  readFileSync(path.join(operationsFolder, 'usher', `${name}.graphql`), 'utf8');

const listing = `query ($first: Int!) {
  events(first: $first) {
    edges { node {
      id name organizer { id } venue { name city } category { name eventCount }
      ticketTypes { name available isOnSale total { amountMinor } }
    } }
  }
}`;

test('WEB-11 WEB-14: a page of twenty events costs as many statements as a page of two', async () => {
  for (let made = 0; made < 20; made += 1) await anEvent(graph);
  await using ticketing = await loneTicketing(graph);

  const two = await ticketing.during(() => ticketing.ask(listing, { first: 2 }));
  const twenty = await ticketing.during(async () => {
    const { data } = await ticketing.ask(listing, { first: 20 });
    expect(data?.['events']).toMatchObject({ edges: { length: 20 } });
  });

  // The page, its venues, its categories, the counts of these, its types, and their places.
  expect(two.statements).toBe(6);
  expect(twenty.statements).toBe(6);
});

/** Ticketing by itself, and scans that count what they cost. */
async function aCountedGate() {
  const event = await anEvent(graph);
  await graph.sql`update ticketing.checkpoints set re_entry = 'FREE' where id = ${event.checkpointId}`;
  const usher = await anUsher(graph, event);
  await graph.settle();
  const ticketing = await loneTicketing(graph);
  const who = {
    portal: 'usher',
    profileId: usher.id,
    scope: { type: 'event', id: event.eventId },
  } as const;
  const reasons: unknown[] = [];
  const ask = (name: 'ScanTicket' | 'UndoScan', input: object) =>
    ticketing.during(async () => {
      const { data } = await ticketing.ask(documentOf(name), { input }, who);
      const [answer] = Object.values(data as Record<string, { scan: { reason: unknown } }>);
      reasons.push(answer?.scan.reason);
    });
  const scan = (code: string, wishes: object = {}) =>
    ask('ScanTicket', { scanId: randomUUID(), deviceId: 'scanner-1', code, ...wishes });
  return {
    event,
    usher,
    ask,
    scan,
    reasons,
    [Symbol.asyncDispose]: ticketing[Symbol.asyncDispose],
  };
}

test('USH-08 USH-12: a scan is one statement and one round trip: by code or card, in or out, let through or refused', async () => {
  await using gate = await aCountedGate();
  const { event, scan } = gate;
  const customerId = randomUUID();
  const tickets = [
    await aPaidTicket(graph, event),
    await aPaidTicket(graph, event),
    await aPaidTicket(graph, { ...event, customerId }),
    await aPaidTicket(graph, { ...event, customerId }),
  ];
  const ids = tickets.map(({ ticketId }) => ticketId);
  const [warm = '', code = ''] = await codesOf(graph, ids);
  const { uid } = await aCard(graph, { holderId: customerId });
  const blocked = await aCard(graph, { holderId: customerId, isActive: false });
  const card = { medium: 'NFC' };
  const chosen = { ...card, ticketId: ids[2] };
  const entry = { scanId: randomUUID() };
  // The first scan of a process also reads the code keys, and the first of a connection prepares the statement.
  await scan(warm);

  const costs = [
    await scan(code, entry),
    await scan(code, entry),
    await scan(code),
    await scan('nonsense'),
    await scan(code, { kind: 'LEAVE', leaveMinutes: 20 }),
    await scan(code, { kind: 'LEAVE' }),
    await scan(code),
    await scan(code, { kind: 'EXIT' }),
    await scan(code, { kind: 'EXIT' }),
    await scan(uid, card),
    await scan(uid, chosen),
    await scan(uid, chosen),
    await scan(uid, { ...card, kind: 'LEAVE' }),
    await scan(blocked.uid, card),
    await scan('04FFFFFFFFFFFF', card),
    // A device that nobody has seen before is written down on the way.
    await scan(code, { deviceId: 'scanner-2' }),
  ];

  const [inn, out] = [
    [null, null, null, 'ALREADY_ADMITTED', 'NOT_OURS', null, 'ALREADY_ON_LEAVE', null],
    [null, 'NOT_INSIDE'],
  ];
  const byCard = ['AMBIGUOUS', null, 'ALREADY_ADMITTED', null, 'CARD_INACTIVE', 'UNKNOWN_CARD'];
  expect(gate.reasons).toEqual([...inn, ...out, ...byCard, null]);
  expect(costs).toEqual(costs.map(() => ({ statements: 1, roundTrips: 1 })));
});

test('T-16 USH-08: an undo is one statement and one round trip', async () => {
  await using gate = await aCountedGate();
  const { event, usher, ask } = gate;
  const undo = async () => {
    const { ticketId } = await aPaidTicket(graph, event);
    const at = new Date();
    const { scanId } = await scanAt(graph, { ...event, usherId: usher.id, ticketId, at });
    const named = { undoneScanId: scanId, deviceId: 'scanner-1', reason: 'Wrong person.' };
    return ask('UndoScan', { ...named, scanId: randomUUID() });
  };
  await undo();

  expect(await undo()).toEqual({ statements: 1, roundTrips: 1 });
});
