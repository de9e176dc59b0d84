import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aPaidTicket, codesOf, hoursFromNow } from '../kit/seed.ts';
import { aCard } from './a-card.ts';
import { codeSignedAs } from './code-signed-as.ts';
import { aCode, aGate, countAdmissions } from './gate-kit.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph[Symbol.asyncDispose]());

test('T-02 USH-08: what is no code of ours is NOT_FOUND, admits nobody, and is logged with its text', async () => {
  const { event, scan } = await aGate(graph);
  const texts = [
    'a random string',
    randomUUID(),
    '',
    'A'.repeat(148),
    `nul\u0000`,
    'x'.repeat(2000),
  ];

  const answers = [];
  for (const text of texts) answers.push(await scan(text));

  expect(answers.map(({ verdict, reason }) => [verdict, reason])).toEqual(
    texts.map(() => ['NOT_FOUND', 'NOT_OURS']),
  );
  expect(
    answers.every(({ attendee, ticketType }) => attendee === null && ticketType === null),
  ).toBe(true);
  const rows =
    await graph.sql`select code from ticketing.scans where event_id = ${event.eventId} order by seq`;
  const kept = ['a random string', texts[1], '', 'A'.repeat(148), 'nul\u{FFFD}', 'x'.repeat(512)];
  expect(rows.map(({ code }) => code)).toEqual(kept);
  const [admitted] =
    await graph.sql`select count(*)::int as n from ticketing.admissions where event_id = ${event.eventId}`;
  expect(admitted).toEqual({ n: 0 });
});

test('T-11 USH-08: the same scan id gives the same answer for ever and admits once; with other content it is CONFLICT', async () => {
  const { event, scan } = await aGate(graph);
  const { ticketId, code } = await aCode(graph, event);
  const other = await aCode(graph, event);
  const scanId = randomUUID();

  const first = await scan(code, { scanId });
  const repeats = await Promise.all(Array.from({ length: 5 }, () => scan(code, { scanId })));
  await graph.sql`update ticketing.tickets set status = 'CANCELLED' where id = ${ticketId}`;
  const late = await scan(code, { scanId });

  expect(repeats).toEqual(repeats.map(() => first));
  expect(late).toEqual(first);
  expect(await scan.code(other.code, { scanId })).toBe('CONFLICT');
  const changed = [
    { gateId: event.gateId },
    { deviceId: 'scanner-2' },
    { kind: 'EXIT' },
    { kind: 'LEAVE', leaveMinutes: 20 },
    { medium: 'NFC' },
    { acceptUnpaid: true },
    { scannedAt: '2026-01-01T20:00:00Z' },
  ];
  for (const wishes of changed)
    expect(await scan.code(code, { scanId, ...wishes }), JSON.stringify(wishes)).toBe('CONFLICT');
  expect(await countAdmissions(graph, ticketId)).toBe(1);
  const [log] =
    await graph.sql`select count(*)::int as n from ticketing.scans where scan_id = ${scanId}`;
  expect(log).toEqual({ n: 1 });
});

test('T-11 USH-12: a leave and a card with a choice are repeated with all they said, or are CONFLICT', async () => {
  const { event, scan } = await aGate(graph);
  const customerId = randomUUID();
  const { uid } = await aCard(graph, { holderId: customerId });
  const [one, two] = [
    await aPaidTicket(graph, { ...event, customerId }),
    await aPaidTicket(graph, { ...event, customerId }),
  ];
  const entry = { scanId: randomUUID(), medium: 'NFC', ticketId: one.ticketId };
  const scannedAt = new Date().toISOString();
  const leave = { scanId: randomUUID(), medium: 'NFC', kind: 'LEAVE', leaveMinutes: 20, scannedAt };

  const answers = [await scan(uid, entry), await scan(uid, leave)];
  const repeats = [await scan(uid, entry), await scan(uid, leave)];

  expect(answers.map(({ verdict }) => verdict)).toEqual(['VALID', 'VALID']);
  // Where somebody is by now is told as it is; what was answered is not.
  expect(repeats).toEqual(answers);
  for (const wishes of [{ ticketId: two.ticketId }, { ticketId: undefined }])
    expect(await scan.code(uid, { ...entry, ...wishes })).toBe('CONFLICT');
  for (const wishes of [{ leaveMinutes: 21 }, { leaveMinutes: undefined }, { scannedAt: null }])
    expect(await scan.code(uid, { ...leave, ...wishes })).toBe('CONFLICT');
});

test('T-25 USH-08: a flipped bit, an expired code and an unknown key are INVALID, each with its reason', async () => {
  const { event, scan } = await aGate(graph);
  const { ticketId } = await aPaidTicket(graph, event);
  const flipped = await codeSignedAs(graph, ticketId, { flipBit: 400 });
  const expired = await codeSignedAs(graph, ticketId, { expiresAt: hoursFromNow(-1) });
  const unknown = await codeSignedAs(graph, ticketId, { keyId: 200 });

  expect(await scan(flipped)).toMatchObject({
    verdict: 'INVALID',
    reason: 'SIGNATURE',
    attendee: null,
  });
  expect(await scan(expired)).toMatchObject({ verdict: 'INVALID', reason: 'EXPIRED' });
  expect(await scan(unknown)).toMatchObject({ verdict: 'INVALID', reason: 'KEY', attendee: null });
  expect(await countAdmissions(graph, ticketId)).toBe(0);
});

test('USH-08: an older epoch is dead with its cause; a ticket that never was is NOT_FOUND', async () => {
  const { event, scan } = await aGate(graph);
  const transferred = await aCode(graph, event);
  const reissued = await aCode(graph, event);
  await graph.sql`update ticketing.tickets set epoch = 2 where id in ${graph.sql([transferred.ticketId, reissued.ticketId])}`;
  await graph.sql`insert into ticketing.ticket_epochs values (${transferred.ticketId}, 2, 'TRANSFERRED')`;
  const [fresh = ''] = await codesOf(graph, [transferred.ticketId]);
  const ghost = await codeSignedAs(graph, transferred.ticketId, {
    ticketId: randomUUID(),
    epoch: 2,
  });

  expect(await scan(transferred.code)).toMatchObject({ verdict: 'INVALID', reason: 'TRANSFERRED' });
  expect(await scan(reissued.code)).toMatchObject({ verdict: 'INVALID', reason: 'REISSUED' });
  expect(await scan(fresh)).toMatchObject({ verdict: 'VALID' });
  expect(await scan(ghost)).toMatchObject({ verdict: 'NOT_FOUND', reason: 'UNKNOWN_TICKET' });
});

test('USH-08: while the keys cannot be read a scan fails and nothing is recorded; then a genuine code is VALID at once', async () => {
  await using fresh = await openGraph();
  const { event, scan } = await aGate(fresh);
  const { ticketId, code } = await aCode(fresh, event);
  const scanId = randomUUID();

  await fresh.sql`alter table ticketing.code_keys rename to lost_keys`;
  const failed = [await scan.code(code, { scanId }), await scan.code(code, { scanId })];
  await fresh.sql`alter table ticketing.lost_keys rename to code_keys`;
  const repeated = await scan(code, { scanId });

  expect(failed).toEqual(['INTERNAL', 'INTERNAL']);
  expect(repeated).toMatchObject({ verdict: 'VALID', reason: null });
  expect(await countAdmissions(fresh, ticketId)).toBe(1);
});
