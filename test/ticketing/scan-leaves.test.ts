import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aCustomer } from '../kit/roles.ts';
import { aCheckpoint, aPaidTicket, codesOf, hoursFromNow } from '../kit/seed.ts';
import { aCard } from './a-card.ts';
import { aCode, aGate } from './gate-kit.ts';
import { scanAt } from './scan-at.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph[Symbol.asyncDispose]());

const policies = ['NONE', 'WITH_LEAVE', 'FREE'] as const;
const leave = { kind: 'LEAVE' };
const exit = { kind: 'EXIT' };

/** A gate whose one checkpoint has this policy. */
async function aGateWith(reEntry: (typeof policies)[number], leaveMinutes = 60) {
  const gate = await aGate(graph);
  await graph.sql`
    update ticketing.checkpoints set re_entry = ${reEntry}, leave_minutes = ${leaveMinutes}
    where id = ${gate.event.checkpointId}`;
  return gate;
}

const admissionsOf = (ticketId: string) =>
  graph.sql`select state, entries, leave_until from ticketing.admissions where ticket_id = ${ticketId}`;

test('T-14 USH-12: somebody on leave is one person fewer inside; back in time VALID and one more; too late LEAVE_EXPIRED, and overdue', async () => {
  const { event, scan, look } = await aGateWith('WITH_LEAVE');
  const { ticketId, code } = await aCode(graph, event);
  const { code: other } = await aCode(graph, event);
  await scan(code);
  await scan(other);
  const before = await look();

  const left = await scan(code, leave);
  const away = await look();
  const returned = await scan(code);
  const back = await look();
  const leftAgain = await scan(code, leave);
  await graph.sql`
    update ticketing.admissions set leave_until = now() - interval '1 second' where ticket_id = ${ticketId}`;
  const late = await scan(code);
  const overdue = await graph.sql`
    select ticket_id from ticketing.admissions
    where event_id = ${event.eventId} and state = 'ON_LEAVE' and leave_until < now()`;

  expect([before.inside, away.inside, back.inside]).toEqual([2, 1, 2]);
  expect([before.admitted, away.admitted, back.admitted]).toEqual([2, 2, 2]);
  expect(left).toMatchObject({ verdict: 'VALID', kind: 'LEAVE', message: 'See you later.' });
  expect(returned).toMatchObject({ verdict: 'VALID', kind: 'ENTRY' });
  expect(leftAgain).toMatchObject({ verdict: 'VALID' });
  expect(late).toMatchObject({ verdict: 'INVALID', reason: 'LEAVE_EXPIRED' });
  expect(overdue).toEqual([{ ticket_id: ticketId }]);
  expect((await look()).inside).toBe(1);
});

test('USH-12: a leave has the checkpoint’s minutes or those that are given, and ends with its last instant', async () => {
  const { event, usher, scan } = await aGateWith('WITH_LEAVE', 25);
  const minutesOf = ({ leaveUntil, scannedAt }: { leaveUntil: string; scannedAt: string }) =>
    (Date.parse(leaveUntil) - Date.parse(scannedAt)) / 60_000;
  const one = await aCode(graph, event);
  const two = await aCode(graph, event);
  await scan(one.code);
  await scan(two.code);

  expect(minutesOf(await scan(one.code, leave))).toBeCloseTo(25, 3);
  expect(minutesOf(await scan(two.code, { ...leave, leaveMinutes: 5 }))).toBeCloseTo(5, 3);

  const at = hoursFromNow(0.5);
  const reasons = [];
  for (const lateMs of [0, 1]) {
    const { ticketId } = await aPaidTicket(graph, event);
    const who = { eventId: event.eventId, usherId: usher.id, ticketId };
    await scanAt(graph, { ...who, at });
    const left = await scanAt(graph, { ...who, at: hoursFromNow(0.6), kind: 'LEAVE' });
    const back = new Date(Date.parse(left.leaveUntil ?? '') + lateMs);
    reasons.push((await scanAt(graph, { ...who, at: back })).reason);
  }
  expect(reasons).toEqual([null, 'LEAVE_EXPIRED']);
});

test('USH-12: minutes that are none, or without a leave, are BAD_USER_INPUT, and nobody has left', async () => {
  const { event, scan } = await aGateWith('WITH_LEAVE');
  const { ticketId, code } = await aCode(graph, event);
  await scan(code);
  const wrong = [
    { ...leave, leaveMinutes: 0 },
    { ...leave, leaveMinutes: 1441 },
    { ...leave, leaveMinutes: -5 },
    { leaveMinutes: 30 },
    { ...exit, leaveMinutes: 30 },
    { kind: 'UNDO' },
    { kind: 'ACTIVITY' },
  ];

  const codes = [];
  for (const wishes of wrong) codes.push(await scan.code(code, wishes));

  expect(codes).toEqual(wrong.map(() => 'BAD_USER_INPUT'));
  expect(await admissionsOf(ticketId)).toEqual([
    { state: 'INSIDE', entries: 1, leave_until: null },
  ]);
});

test('T-15 USH-12: who never entered cannot leave; two leaves in a row count once', async () => {
  const { event, scan } = await aGateWith('WITH_LEAVE');
  const { ticketId, code } = await aCode(graph, event);

  const nobody = [await scan(code, leave), await scan(code, exit)];
  expect(await admissionsOf(ticketId)).toEqual([]);
  await scan(code);
  const first = await scan(code, leave);
  const second = await scan(code, { ...leave, leaveMinutes: 600 });
  const [admission] = await admissionsOf(ticketId);

  for (const answer of nobody)
    expect(answer).toMatchObject({ verdict: 'INVALID', reason: 'NOT_INSIDE' });
  expect(first).toMatchObject({ verdict: 'VALID' });
  expect(second).toMatchObject({
    verdict: 'INVALID',
    reason: 'ALREADY_ON_LEAVE',
    leaveUntil: null,
  });
  expect(admission).toEqual({
    state: 'ON_LEAVE',
    entries: 1,
    leave_until: new Date(first.leaveUntil),
  });
});

test('T-15 USH-12: after an exit, and after a leave, the checkpoint’s policy decides who comes in again', async () => {
  const back = { verdict: 'VALID', reason: null };
  const refused = { verdict: 'ALREADY_SCANNED', reason: 'ALREADY_ADMITTED' };
  const expected = {
    NONE: { EXIT: refused, LEAVE: refused, entries: [1, 1] },
    WITH_LEAVE: { EXIT: refused, LEAVE: back, entries: [1, 2] },
    FREE: { EXIT: back, LEAVE: back, entries: [2, 2] },
  };
  for (const policy of policies) {
    const { event, scan } = await aGateWith(policy);
    const entries = [];
    for (const kind of ['EXIT', 'LEAVE'] as const) {
      const { ticketId, code } = await aCode(graph, event);
      const first = await scan(code);
      expect(await scan(code), policy).toMatchObject(refused);
      expect(await scan(code, { kind }), policy).toMatchObject({ verdict: 'VALID', kind });
      const again = await scan(code);
      expect(again, `${policy} ${kind}`).toMatchObject(expected[policy][kind]);
      expect(again.firstScannedAt).toBe(first.scannedAt);
      entries.push((await admissionsOf(ticketId))[0]?.['entries']);
    }
    expect(entries, policy).toEqual(expected[policy].entries);
  }
});

test('USH-12: from a leave one may go for good, and then the policy is that of an exit', async () => {
  const { event, scan } = await aGateWith('WITH_LEAVE');
  const { ticketId, code } = await aCode(graph, event);
  await scan(code);
  await scan(code, leave);

  const gone = await scan(code, exit);
  const again = [await scan(code, exit), await scan(code, leave), await scan(code)];

  expect(gone).toMatchObject({ verdict: 'VALID', message: 'Goodbye.' });
  expect(again.map(({ reason }) => reason)).toEqual([
    'NOT_INSIDE',
    'NOT_INSIDE',
    'ALREADY_ADMITTED',
  ]);
  expect(await admissionsOf(ticketId)).toEqual([{ state: 'OUT', entries: 1, leave_until: null }]);
});

test('USH-12: people may leave while nobody is let in, and after their ticket’s time; a return needs the gate open', async () => {
  const { event, usher, scan } = await aGateWith('FREE');
  const { ticketId, code } = await aCode(graph, event);
  const other = await aCode(graph, event);
  await scan(code);
  await scan(other.code);
  await graph.sql`update ticketing.events set scanning = 'PAUSED' where id = ${event.eventId}`;

  const left = await scan(code, leave);
  const closed = await scan(code);
  await graph.sql`update ticketing.events set scanning = 'OPEN' where id = ${event.eventId}`;
  await graph.sql`update ticketing.ticket_types set valid_until = now() where id = ${event.ticketTypeId}`;
  const who = { eventId: event.eventId, usherId: usher.id, at: hoursFromNow(0.1) };
  const gone = await scanAt(graph, { ...who, ticketId: other.ticketId, kind: 'EXIT' });
  const late = await scanAt(graph, { ...who, ticketId });

  expect(left).toMatchObject({ verdict: 'VALID' });
  expect(closed).toMatchObject({ verdict: 'INVALID', reason: 'SCANNING_CLOSED' });
  expect(gone.reason).toBeNull();
  expect(late.reason).toBe('TOO_LATE');
});

test('T-11 USH-08: with free re-entry a repeated id is one entry, and new ids after exits are one each', async () => {
  const { event, scan } = await aGateWith('FREE');
  const { ticketId, code } = await aCode(graph, event);
  const scanId = crypto.randomUUID();

  await scan(code, { scanId });
  await scan(code, { scanId });
  await scan(code, exit);
  const repeated = await scan(code, { scanId });
  expect(await admissionsOf(ticketId)).toMatchObject([{ state: 'OUT', entries: 1 }]);
  await scan(code);
  await scan(code, exit);
  await scan(code);

  expect(repeated).toMatchObject({ verdict: 'VALID' });
  expect(await admissionsOf(ticketId)).toMatchObject([{ state: 'INSIDE', entries: 3 }]);
});

test('USH-12 USH-19: a person who is in at two checkpoints, by code and by card, is one person inside until they left both', async () => {
  const { event, scan, look } = await aGate(graph);
  const inner = await aCheckpoint(graph, { eventId: event.eventId, reEntry: 'WITH_LEAVE' });
  const customer = await aCustomer(graph);
  const { uid } = await aCard(graph, { holderId: customer.id });
  const { ticketId } = await aPaidTicket(graph, { ...event, customerId: customer.id });
  const [code = ''] = await codesOf(graph, [ticketId]);
  const [outerGate, innerGate] = [{ gateId: event.gateId }, { gateId: inner.gateIds[0] }];
  const act = async (text: string, wishes: object) =>
    expect(await scan(text, wishes)).toMatchObject({ verdict: 'VALID' });
  const insides = [];

  await act(code, outerGate);
  await act(uid, { ...innerGate, medium: 'NFC' });
  insides.push((await look()).inside);
  await act(code, { ...innerGate, ...leave });
  insides.push((await look()).inside);
  await act(uid, { ...outerGate, ...exit, medium: 'NFC' });
  insides.push((await look()).inside);

  expect(insides).toEqual([1, 1, 0]);
  expect(await look()).toMatchObject({ admitted: 1, sold: 1 });
});
