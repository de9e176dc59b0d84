import { randomUUID } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { openGraph } from '../kit/graph.ts';
import { anEvent, aPaidTicket, codesOf } from '../kit/seed.ts';
import { aGatekeeper } from './gate-asks.ts';
import { scanner } from './scanner.ts';

const graph = await openGraph();
afterAll(() => graph[Symbol.asyncDispose]());

/** Five people who were let out: back in time, away, overdue, gone for good, and one whose leave was taken back. */
async function anEvening() {
  const event = await anEvent(graph);
  await graph.sql`
    update ticketing.checkpoints set re_entry = 'WITH_LEAVE' where id = ${event.checkpointId}`;
  const usher = await aGatekeeper(graph, { ...event, name: 'Jonas Weber' });
  const scan = scanner(graph, usher.token);
  const people = ['back', 'away', 'late', 'gone', 'undone'] as const;
  const made: Record<string, { ticketId: string; code: string; scanId: string }> = {};
  for (const guestName of people) {
    const { ticketId } = await aPaidTicket(graph, { ...event, guestName });
    const [code = ''] = await codesOf(graph, [ticketId]);
    const scanId = randomUUID();
    await scan(code, { gateId: event.gateId });
    await scan(code, { gateId: event.gateId, kind: 'LEAVE', scanId, leaveMinutes: 30 });
    made[guestName] = { ticketId, code, scanId };
  }
  const person = (name: (typeof people)[number]) =>
    made[name] ?? { ticketId: '', code: '', scanId: '' };
  await scan(person('back').code);
  await scan(person('gone').code, { kind: 'EXIT' });
  const undo = { scanId: randomUUID(), undoneScanId: person('undone').scanId };
  const input = { ...undo, deviceId: 'scanner-1', reason: 'Did not leave.' };
  await usher.read('UndoScan', { input });
  const late = person('late').ticketId;
  await graph.sql`
    with past as (select now() - interval '1 minute' as at),
      scan as (update ticketing.scans set leave_until = at from past where ticket_id = ${late} and kind = 'LEAVE')
    update ticketing.admissions set leave_until = at from past where ticket_id = ${late}`;
  return { event, usher, scan, person };
}

type Listed = { readonly ticket: { readonly attendeeName: string } };

test('USH-12: the history of leaves tells who left when and by whom, who came back, and who is overdue; undone leaves are no leaves', async () => {
  const { event, usher, person } = await anEvening();
  const list = async (filter: object = {}) =>
    (await usher.read('Leaves', { filter })).leaves.edges.map(({ node }: { node: Listed }) => node);
  const names = async (filter: object) =>
    (await list(filter)).map(({ ticket }: Listed) => ticket.attendeeName);

  const [gone, late, away, back] = await list();

  expect(await names({})).toEqual(['gone', 'late', 'away', 'back']);
  expect(back).toMatchObject({
    scanId: person('back').scanId,
    isOverdue: false,
    usherName: 'Jonas Weber',
    gate: { id: event.gateId },
    ticket: { id: person('back').ticketId, admission: 'INSIDE' },
  });
  const leftMs = Date.parse(back.leftAt);
  expect(Date.parse(back.leaveUntil) - leftMs).toBe(30 * 60_000);
  expect(Date.parse(back.returnedAt)).toBeGreaterThan(leftMs);
  expect(away).toMatchObject({ returnedAt: null, isOverdue: false });
  expect(late).toMatchObject({ returnedAt: null, isOverdue: true });
  expect(gone).toMatchObject({ returnedAt: null, isOverdue: false });
  expect(await names({ isOpen: true })).toEqual(['late', 'away']);
  expect(await names({ isOpen: false })).toEqual(['gone', 'back']);
  expect(await names({ isOverdue: true })).toEqual(['late']);
  expect(await names({ isOverdue: false })).toEqual(['gone', 'away', 'back']);
  expect(await names({ ticketId: person('away').ticketId, isOpen: true })).toEqual(['away']);
  expect((await usher.ask('Leaves', { filter: { ticketId: 'none' } })).code).toBe('BAD_USER_INPUT');
});

test('USH-12: who comes back and leaves again has two leaves, of which the later is open; pages of the list meet', async () => {
  const { usher, scan, person } = await anEvening();
  await scan(person('back').code, { kind: 'LEAVE' });
  const mine = { ticketId: person('back').ticketId };
  const { leaves } = await usher.read('Leaves', { filter: mine });

  const [second, first] = leaves.edges.map(({ node }: { node: object }) => node);

  expect(leaves.edges).toHaveLength(2);
  expect(first.returnedAt).not.toBeNull();
  expect(second.returnedAt).toBeNull();
  const open = await usher.read('Leaves', { filter: { ...mine, isOpen: true } });
  expect(open.leaves.edges).toHaveLength(1);
  const one = await usher.read('Leaves', { filter: mine, first: 1 });
  const after = one.leaves.pageInfo.endCursor;
  const two = await usher.read('Leaves', { filter: mine, first: 1, after });
  expect([...one.leaves.edges, ...two.leaves.edges]).toEqual(leaves.edges);
  expect(two.leaves.pageInfo.hasNextPage).toBe(false);
});

test('USH-12 T-09: leaves of another event are not shown', async () => {
  const { person } = await anEvening();
  const other = await aGatekeeper(graph, await anEvent(graph));

  const answers = [
    await other.read('Leaves'),
    await other.read('Leaves', { filter: { ticketId: person('away').ticketId } }),
  ];

  expect(answers.map(({ leaves }) => leaves.edges)).toEqual([[], []]);
});
