import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aCustomer, anUsher } from '../kit/roles.ts';
import { aPaidTicket } from '../kit/seed.ts';
import { aCode, aGate, countAdmissions } from './gate-kit.ts';
import { scanAt } from './scan-at.ts';
import { scanner } from './scanner.ts';
import { undoer } from './undoer.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph[Symbol.asyncDispose]());

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);

async function aSupervisor(eventId: string) {
  const supervisor = await anUsher(graph, { eventId, isSupervisor: true });
  await graph.settle();
  return supervisor;
}

test('T-16 USH-08: an usher takes a scan back on the device that made it; a new scan is VALID, and all rows remain', async () => {
  const { event, scan, undo, look } = await aGate(graph);
  const { ticketId, code } = await aCode(graph, event);
  const first = await scan(code);

  const undone = await undo(first.id, { reason: 'The wrong family.' });
  const { inside, admitted } = await look();
  const second = await scan(code);

  expect(undone).toMatchObject({ kind: 'UNDO', verdict: 'VALID', ticketId });
  expect(undone.message).toBe('The scan is taken back.');
  expect({ inside, admitted }).toEqual({ inside: 0, admitted: 0 });
  expect(second).toMatchObject({ verdict: 'VALID', firstScannedAt: second.scannedAt });
  expect(await countAdmissions(graph, ticketId)).toBe(1);
  const log = await graph.sql`
    select scan_id, kind, undoes, note from ticketing.scans where ticket_id = ${ticketId} order by seq`;
  expect(log).toEqual([
    { scan_id: first.id, kind: 'ENTRY', undoes: null, note: null },
    { scan_id: undone.id, kind: 'UNDO', undoes: first.id, note: 'The wrong family.' },
    { scan_id: second.id, kind: 'ENTRY', undoes: null, note: null },
  ]);
  // The scan that was taken back keeps the answer it had.
  expect(await scan(code, { scanId: first.id })).toMatchObject({
    verdict: 'VALID',
    scannedAt: first.scannedAt,
  });
});

test('T-16 USH-08: on another device, or after 15 minutes, an usher is FORBIDDEN and a supervisor is not', async () => {
  const { event, usher, scan, undo } = await aGate(graph);
  const supervisor = await aSupervisor(event.eventId);
  const supervise = undoer(graph, supervisor.token);
  const { eventId } = event;
  const scannedAgo = async (minutes: number) => {
    const { ticketId } = await aPaidTicket(graph, event);
    const at = minutesAgo(minutes);
    return (await scanAt(graph, { eventId, usherId: usher.id, ticketId, at })).scanId;
  };
  const recent = (await scan((await aCode(graph, event)).code)).id;
  const [early, late] = [await scannedAgo(14.5), await scannedAgo(15.5)];

  expect(await undo.code(recent, { deviceId: 'scanner-2' })).toBe('FORBIDDEN');
  expect(await undo.code(late)).toBe('FORBIDDEN');
  const [rows] = await graph.sql`
    select count(*)::int as n from ticketing.scans where event_id = ${eventId} and kind = 'UNDO'`;
  expect(rows).toEqual({ n: 0 });
  expect(await undo(early)).toMatchObject({ verdict: 'VALID' });
  for (const scanId of [recent, late])
    expect(await supervise(scanId, { deviceId: 'scanner-9' })).toMatchObject({ verdict: 'VALID' });
});

test('T-16 USH-08: an undone exit puts the person inside again, an undone return on leave, an undone leave inside', async () => {
  const { event, scan, undo } = await aGate(graph);
  await graph.sql`update ticketing.checkpoints set re_entry = 'FREE' where id = ${event.checkpointId}`;
  const { ticketId, code } = await aCode(graph, event);
  const state = async () => {
    const [row] = await graph.sql`
      select state, entries, leave_until from ticketing.admissions where ticket_id = ${ticketId}`;
    return row;
  };
  await scan(code);
  const inside = { state: 'INSIDE', entries: 1, leave_until: null };

  await undo((await scan(code, { kind: 'EXIT' })).id);
  expect(await state()).toEqual(inside);
  const left = await scan(code, { kind: 'LEAVE', leaveMinutes: 20 });
  await undo((await scan(code)).id);
  expect(await state()).toEqual({
    state: 'ON_LEAVE',
    entries: 1,
    leave_until: new Date(left.leaveUntil),
  });
  await undo(left.id);
  expect(await state()).toEqual(inside);
  expect((await scan(code)).verdict).toBe('ALREADY_SCANNED');
});

test('T-16 T-11 USH-08: the same undo again is the same answer; with other content, or of the same scan again, CONFLICT', async () => {
  const { event, scan, undo } = await aGate(graph);
  const { ticketId, code } = await aCode(graph, event);
  const other = await scan((await aCode(graph, event)).code);
  const first = await scan(code);
  const scanId = randomUUID();

  const undone = await undo(first.id, { scanId });
  await scan(code);
  const repeats = await Promise.all(Array.from({ length: 4 }, () => undo(first.id, { scanId })));

  expect(repeats).toEqual(repeats.map(() => undone));
  expect(await undo.code(first.id, { scanId, reason: 'Another.' })).toBe('CONFLICT');
  expect(await undo.code(other.id, { scanId })).toBe('CONFLICT');
  expect(await undo.code(first.id)).toBe('CONFLICT');
  expect(await undo.code(other.id, { scanId: first.id })).toBe('CONFLICT');
  expect(await scan.code(code, { scanId })).toBe('CONFLICT');
  const supervise = undoer(graph, (await aSupervisor(event.eventId)).token);
  expect(await supervise.code(first.id, { scanId, deviceId: 'other' })).toBe('CONFLICT');
  expect(await countAdmissions(graph, ticketId)).toBe(1);
});

test('T-16 USH-08: what is no scan of this event that let somebody through cannot be taken back', async () => {
  const { event, scan, undo } = await aGate(graph);
  const { code } = await aCode(graph, event);
  const valid = await scan(code);
  const refused = await scan(code);
  const unknown = await scan('nonsense');
  const there = await aGate(graph);
  const foreign = await there.scan((await aCode(graph, there.event)).code);
  const undone = await undo(valid.id);

  const codes = [];
  for (const id of [refused.id, unknown.id, foreign.id, undone.id, randomUUID()])
    codes.push(await undo.code(id));

  expect(codes).toEqual(codes.map(() => 'NOT_FOUND'));
  const supervise = undoer(graph, (await aSupervisor(event.eventId)).token);
  expect(await supervise.code(foreign.id)).toBe('NOT_FOUND');
});

test('T-16 T-09 T-24 USH-08: who is not assigned any more, a removed device and other roles undo nothing', async () => {
  const { event, usher, scan, undo } = await aGate(graph);
  const { ticketId, code } = await aCode(graph, event);
  const { id } = await scan(code);
  const customer = await aCustomer(graph);

  expect(await undoer(graph, customer.token).code(id)).toBe('FORBIDDEN');
  expect(await undoer(graph, undefined).code(id)).toBe('UNAUTHENTICATED');
  await graph.sql`update ticketing.devices set removed_at = now() where event_id = ${event.eventId}`;
  expect(await undo.code(id)).toBe('FORBIDDEN');
  await graph.sql`update ticketing.devices set removed_at = null where event_id = ${event.eventId}`;
  await graph.sql`delete from ticketing.p_usher_events where usher_id = ${usher.id}`;
  expect(await undo.code(id)).toBe('FORBIDDEN');
  expect(await countAdmissions(graph, ticketId)).toBe(1);
});

test('T-16 USH-08: bad input of an undo is a coded error and changes nothing', async () => {
  const { event, scan, undo } = await aGate(graph);
  const { ticketId, code } = await aCode(graph, event);
  const { id } = await scan(code);
  const wrong = [
    { scanId: 'short' },
    { undoneScanId: 'not an id!' },
    { deviceId: '' },
    { deviceId: 'x'.repeat(65) },
    { reason: ' ' },
    { reason: 'x'.repeat(501) },
    { reason: 'a\u0007bell' },
  ];

  const codes = [];
  for (const wishes of wrong) codes.push(await undo.code(id, wishes));

  expect(codes).toEqual(wrong.map(() => 'BAD_USER_INPUT'));
  expect(await countAdmissions(graph, ticketId)).toBe(1);
});

test('T-16 USH-08: a supervisor takes back what happened at another checkpoint and by another usher', async () => {
  const { event, scan } = await aGate(graph, { gates: 2 });
  const supervisor = await aSupervisor(event.eventId);
  const { ticketId, code } = await aCode(graph, event);
  const { id } = await scan(code, { gateId: event.gateIds[1] });

  await undoer(graph, supervisor.token)(id);

  expect(await countAdmissions(graph, ticketId)).toBe(0);
  expect(await scanner(graph, supervisor.token)(code)).toMatchObject({ verdict: 'VALID' });
});
