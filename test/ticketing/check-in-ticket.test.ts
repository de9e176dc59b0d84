import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '../identity/audit-of.ts';
import { shippedTo } from '../identity/shipped-to.ts';
import { post } from '../kit/ask.ts';
import { openGraph, type Graph } from '../kit/graph.ts';
import { anAdmin, anOrganizer, anUsher } from '../kit/roles.ts';
import { aCheckpoint, anEvent, anUnpaidTicket, aPaidTicket } from '../kit/seed.ts';
import { aCode, aGate, countAdmissions } from './gate-kit.ts';
import { undoer } from './undoer.ts';

let graph: Graph;
let admin: Awaited<ReturnType<typeof anAdmin>>;
beforeAll(async () => {
  graph = await openGraph();
  admin = await anAdmin(graph);
});
afterAll(() => graph[Symbol.asyncDispose]());

const documentId = shippedTo('admin', 'CheckInTicket');

const checkIn = (ticketId: string, wishes: object = {}, token = admin.token) => {
  const named = { scanId: randomUUID(), reason: 'Lost the phone; passport seen.' };
  return post(
    graph.url,
    { documentId, variables: { input: { ...named, ticketId, ...wishes } } },
    { token },
  );
};

const admitted = async (...asked: Parameters<typeof checkIn>) => {
  const answer = await checkIn(...asked);
  if (answer.errors !== undefined) throw new Error(answer.text);
  return answer.data.checkInTicket.scan;
};

/** What the audit log has of a ticket's check-ins. */
const onRecord = async (ticketId: string) => {
  await graph.settle();
  const entries = await auditOf(graph, ticketId);
  return entries.map(({ verb, accountId, after }) => ({ verb, accountId, after }));
};

test('ADM-13: an administrator admits a ticket by the rules of a scan; log, admission and audit say who and why', async () => {
  const { event, scan, look } = await aGate(graph);
  const { ticketId, code } = await aCode(graph, event);

  const first = await admitted(ticketId, { gateId: event.gateId });
  // Two entries told of at once go on record in either order.
  await graph.settle();
  const second = await admitted(ticketId);

  expect(first).toMatchObject({ verdict: 'VALID', reason: null, ticketId });
  expect(second).toMatchObject({ verdict: 'ALREADY_SCANNED', firstScannedAt: first.scannedAt });
  expect(await scan(code)).toMatchObject({
    verdict: 'ALREADY_SCANNED',
    firstGate: { id: event.gateId },
  });
  expect((await look()).inside).toBe(1);
  const [row] = await graph.sql`
    select source, medium, usher_id, note from ticketing.scans where scan_id = ${first.id}`;
  expect(row).toEqual({
    source: 'ADMIN',
    medium: 'ADMIN',
    usher_id: admin.id,
    note: 'Lost the phone; passport seen.',
  });
  const record = { verb: 'ticket.checkIn', accountId: admin.accountId };
  const why = 'Lost the phone; passport seen.';
  expect(await onRecord(ticketId)).toEqual([
    { ...record, after: { verdict: 'ALREADY_SCANNED', reason: 'ALREADY_ADMITTED', why } },
    { ...record, after: { verdict: 'VALID', reason: null, why } },
  ]);
});

test('ADM-13 T-11: the same check-in again is the same answer, admits once and is on record once; with other content CONFLICT', async () => {
  const event = await anEvent(graph);
  const [one, two] = [await aPaidTicket(graph, event), await aPaidTicket(graph, event)];
  const scanId = randomUUID();

  const first = await admitted(one.ticketId, { scanId });
  const repeats = await Promise.all([1, 2, 3].map(() => admitted(one.ticketId, { scanId })));

  expect(repeats).toEqual(repeats.map(() => first));
  expect((await checkIn(two.ticketId, { scanId })).code).toBe('CONFLICT');
  expect((await checkIn(one.ticketId, { scanId, reason: 'Another.' })).code).toBe('CONFLICT');
  expect((await checkIn(one.ticketId, { scanId, gateId: event.gateId })).code).toBe('CONFLICT');
  expect(await countAdmissions(graph, two.ticketId)).toBe(0);
  expect(await onRecord(one.ticketId)).toHaveLength(1);
});

test('ADM-13 T-04 T-05: what a gate refuses an administrator is refused too, and that is on the log', async () => {
  const event = await anEvent(graph, { admitsUnpaid: true });
  const paused = await anEvent(graph, { scanning: 'PAUSED' });
  const blocked = await aPaidTicket(graph, event);
  await graph.sql`update ticketing.tickets set status = 'BLOCKED' where id = ${blocked.ticketId}`;
  const unpaid = await anUnpaidTicket(graph, event);
  const early = await aPaidTicket(graph, paused);

  const reasons = [];
  for (const { ticketId } of [blocked, unpaid, early])
    reasons.push((await admitted(ticketId)).reason);

  expect(reasons).toEqual(['BLOCKED', 'UNPAID', 'SCANNING_CLOSED']);
  const rows = await graph.sql`
    select verdict from ticketing.scans where source = 'ADMIN' and event_id in ${graph.sql([event.eventId, paused.eventId])}`;
  expect(rows).toHaveLength(3);
});

test('ADM-13: bad input is a coded error, and nobody but managers checks in', async () => {
  const event = await anEvent(graph);
  const elsewhere = await anEvent(graph);
  const { ticketId } = await aPaidTicket(graph, event);
  const cases: readonly (readonly [string, object, string])[] = [
    [randomUUID(), {}, 'NOT_FOUND'],
    ['nonsense', {}, 'NOT_FOUND'],
    [ticketId, { gateId: elsewhere.gateId }, 'NOT_FOUND'],
    [ticketId, { gateId: 'nonsense' }, 'NOT_FOUND'],
    [ticketId, { scanId: 'short' }, 'BAD_USER_INPUT'],
    [ticketId, { reason: ' ' }, 'BAD_USER_INPUT'],
    [ticketId, { reason: 'x'.repeat(501) }, 'BAD_USER_INPUT'],
  ];

  const codes = [];
  for (const [id, wishes] of cases) codes.push((await checkIn(id, wishes)).code);
  await aCheckpoint(graph, { eventId: event.eventId });
  const unnamed = await checkIn(ticketId);
  const support = await anAdmin(graph, { role: 'Support' });
  const organizer = await anOrganizer(graph);

  expect(codes).toEqual(cases.map(([, , expected]) => expected));
  expect(unnamed.code).toBe('BAD_USER_INPUT');
  expect((await checkIn(ticketId, {}, support.token)).code).toBe('FORBIDDEN');
  expect((await checkIn(ticketId, {}, organizer.token)).code).toBe('FORBIDDEN');
  expect(await countAdmissions(graph, ticketId)).toBe(0);
  expect(await onRecord(ticketId)).toHaveLength(0);
});

test('ADM-13 T-16: a check-in is taken back by a supervisor, never by an usher who calls their device the administrator’s', async () => {
  const { event, undo } = await aGate(graph);
  const supervisor = await anUsher(graph, { eventId: event.eventId, isSupervisor: true });
  await graph.settle();
  const { ticketId } = await aPaidTicket(graph, event);
  const { id } = await admitted(ticketId);

  expect(await undo.code(id, { deviceId: 'admin' })).toBe('FORBIDDEN');
  expect(await countAdmissions(graph, ticketId)).toBe(1);
  expect(await undoer(graph, supervisor.token)(id)).toMatchObject({ verdict: 'VALID' });
  expect(await countAdmissions(graph, ticketId)).toBe(0);
});
