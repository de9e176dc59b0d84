import { waitFor } from '@gatehouse/kit-events/wait-for';
import { randomUUID } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { openGraph } from '../kit/graph.ts';
import { anEvent, aPaidTicket, codesOf, hoursFromNow } from '../kit/seed.ts';
import { aGatekeeper } from './gate-asks.ts';
import { scanner } from './scanner.ts';

const graph = await openGraph();
afterAll(() => graph[Symbol.asyncDispose]());

test('USH-19: the event tells who is on leave and overdue, and what each gate let in, refused and did last', async () => {
  const event = await anEvent(graph, { gates: 3 });
  await graph.sql`
    update ticketing.checkpoints set re_entry = 'WITH_LEAVE' where id = ${event.checkpointId}`;
  const usher = await aGatekeeper(graph, event);
  const [north = '', south = '', west = ''] = event.gateIds;
  const tickets = await Promise.all(Array.from({ length: 4 }, () => aPaidTicket(graph, event)));
  const codes = await codesOf(
    graph,
    tickets.map(({ ticketId }) => ticketId),
  );
  const [stays = '', away = '', late = '', undone = ''] = codes;
  const scan = scanner(graph, usher.token);
  for (const code of [stays, away]) await scan(code, { gateId: north });
  await scan(stays, { gateId: north });
  await scan(late, { gateId: south });
  const scanId = randomUUID();
  await scan(undone, { gateId: south, scanId });
  const undo = { scanId: randomUUID(), undoneScanId: scanId, deviceId: 'scanner-1', reason: 'No.' };
  await usher.read('UndoScan', { input: undo });
  for (const code of [away, late]) await scan(code, { gateId: south, kind: 'LEAVE' });
  await scan('nonsense', { gateId: south });
  await graph.sql`
    update ticketing.scans set received_at = received_at - interval '16 minutes'
    where event_id = ${event.eventId} and code = 'nonsense'`;
  const { ticketId: lateId = '' } = tickets[2] ?? {};
  await graph.sql`
    update ticketing.admissions set leave_until = now() - interval '1 minute' where ticket_id = ${lateId}`;
  const counted = async () => {
    const { gateEvent } = await usher.read('GateEvent');
    return gateEvent.overdue === 1 ? gateEvent : undefined;
  };

  const status = await waitFor(counted, { timeoutMs: 5000 });

  expect(status).toMatchObject({
    sold: 4,
    admitted: 3,
    inside: 1,
    onLeave: 2,
    overdue: 1,
    recentRefusals: 1,
    isActive: true,
  });
  const figures = status.gateCounts.map(
    (count: {
      gate: { id: string };
      entries: number;
      recentRefusals: number;
      lastScanAt: string | null;
    }) => [count.gate.id, count.entries, count.recentRefusals, count.lastScanAt !== null],
  );
  expect(figures).toEqual([
    [north, 2, 1, true],
    [south, 1, 0, true],
    [west, 0, 0, false],
  ]);
});

test('USH-19: scans are heard while the event is public, has not ended and scanning is open', async () => {
  const isActive = async (wishes: object) => {
    const usher = await aGatekeeper(graph, await anEvent(graph, wishes));
    return (await usher.read('GateEvent')).gateEvent.isActive;
  };
  const over = { startsAt: hoursFromNow(-3), endsAt: hoursFromNow(-1) };

  expect([
    await isActive({}),
    await isActive({ scanning: 'PAUSED' }),
    await isActive({ status: 'CANCELLED' }),
    await isActive(over),
  ]).toEqual([true, false, false, false]);
});

test('USH-02: the assigned events that have not ended, the earliest start first, with the one of the session marked', async () => {
  const later = await anEvent(graph, { startsAt: hoursFromNow(30), status: 'CANCELLED' });
  const sooner = await anEvent(graph, { startsAt: hoursFromNow(2) });
  const over = await anEvent(graph, { startsAt: hoursFromNow(-9), endsAt: hoursFromNow(-1) });
  await anEvent(graph);
  const usher = await aGatekeeper(graph, later);
  for (const { eventId } of [sooner, over])
    await graph.sql`insert into ticketing.p_usher_events values (${usher.id}, ${eventId})`;
  const list = async () => (await usher.read('AssignedEvents')).assignedEvents;

  expect(await list()).toMatchObject([
    { id: sooner.eventId, status: 'PUBLISHED', isSignedIn: false, venue: { city: 'Tunis' } },
    { id: later.eventId, status: 'CANCELLED', isSignedIn: true },
  ]);
  await graph.sql`update ticketing.p_ushers set status = 'SUSPENDED' where usher_id = ${usher.id}`;
  expect(await list()).toEqual([]);
});

test('USH-03: an assignment is valid, or says why no scan would be heard', async () => {
  const event = await anEvent(graph);
  const others = {
    draft: await anEvent(graph, { status: 'DRAFT' }),
    cancelled: await anEvent(graph, { status: 'CANCELLED' }),
    over: await anEvent(graph, { startsAt: hoursFromNow(-3), endsAt: hoursFromNow(-1) }),
    completed: await anEvent(graph, { status: 'COMPLETED' }),
    closed: await anEvent(graph, { scanning: 'CLOSED' }),
  };
  const usher = await aGatekeeper(graph, { ...event, isSupervisor: true });
  for (const { eventId } of Object.values(others))
    await graph.sql`insert into ticketing.p_usher_events values (${usher.id}, ${eventId})`;
  const foreign = await anEvent(graph);
  const check = async (eventId: string) =>
    (await usher.read('GateAssignment', { eventId })).gateAssignment;
  const problem = async ({ eventId }: { eventId: string }) => (await check(eventId)).problem;

  expect(await check(event.eventId)).toMatchObject({
    eventId: event.eventId,
    isValid: true,
    problem: null,
    isSupervisor: true,
  });
  expect(await check(others.closed.eventId)).toMatchObject({ isValid: false, isSupervisor: false });
  expect([
    await problem(others.draft),
    await problem(others.cancelled),
    await problem(others.over),
    await problem(others.completed),
    await problem(others.closed),
    await problem(foreign),
    await problem({ eventId: randomUUID() }),
    await problem({ eventId: 'no-event' }),
  ]).toEqual([
    'NOT_PUBLISHED',
    'CANCELLED',
    'OVER',
    'OVER',
    'SCANNING_CLOSED',
    'NOT_ASSIGNED',
    'NOT_ASSIGNED',
    'NOT_ASSIGNED',
  ]);
  await graph.sql`delete from ticketing.p_usher_events where event_id = ${event.eventId}`;
  expect(await check(event.eventId)).toMatchObject({
    isValid: false,
    problem: 'NOT_ASSIGNED',
    isSupervisor: false,
  });
});
