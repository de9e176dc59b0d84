import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aCustomer } from '../kit/roles.ts';
import { aCheckpoint, anEvent, anUnpaidTicket } from '../kit/seed.ts';
import { codeSignedAs } from './code-signed-as.ts';
import { aCode, aGate, countAdmissions } from './gate-kit.ts';
import { scanner } from './scanner.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph[Symbol.asyncDispose]());

test('T-03 USH-08: a ticket of another event is WRONG_EVENT, tells nothing about its holder, and stays good there', async () => {
  const here = await aGate(graph);
  const there = await aGate(graph);
  const { ticketId, code } = await aCode(graph, there.event, await aCustomer(graph));

  const wrong = await here.scan(code);
  const right = await there.scan(code);

  expect(wrong).toMatchObject({
    verdict: 'INVALID',
    reason: 'WRONG_EVENT',
    attendee: null,
    ticketType: null,
  });
  expect(right).toMatchObject({ verdict: 'VALID' });
  expect(await countAdmissions(graph, ticketId)).toBe(1);
});

test('T-05 USH-08: an unpaid ticket passes only when both the caller and the event accept it', async () => {
  const strict = await aGate(graph);
  const lenient = await aGate(graph, { admitsUnpaid: true });
  const unpaid = async ({ event }: typeof strict) => {
    const { ticketId } = await anUnpaidTicket(graph, event);
    return codeSignedAs(graph, ticketId);
  };
  const [one, two] = [await unpaid(strict), await unpaid(lenient)];

  expect(await strict.scan(one)).toMatchObject({ verdict: 'INVALID', reason: 'UNPAID' });
  expect(await strict.scan(one, { acceptUnpaid: true })).toMatchObject({ reason: 'UNPAID' });
  expect(await lenient.scan(two)).toMatchObject({ reason: 'UNPAID' });
  expect(await lenient.scan(two, { acceptUnpaid: true })).toMatchObject({ verdict: 'VALID' });
});

test('T-05 USH-08: an unpaid ticket whose order expired or was cancelled is refused whoever accepts it', async () => {
  const { event, scan } = await aGate(graph, { admitsUnpaid: true });
  const answers = [];
  for (const status of ['EXPIRED', 'CANCELLED']) {
    const { ticketId, orderId } = await anUnpaidTicket(graph, event);
    await graph.sql`update ticketing.orders set status = ${status} where id = ${orderId}`;
    answers.push(await scan(await codeSignedAs(graph, ticketId), { acceptUnpaid: true }));
    expect(await countAdmissions(graph, ticketId)).toBe(0);
  }

  expect(answers).toMatchObject(answers.map(() => ({ verdict: 'INVALID', reason: 'UNPAID' })));
});

test('T-13 USH-08: once the cause of a refusal is gone, a new scan is VALID and the old one keeps its answer', async () => {
  const { event, scan } = await aGate(graph, { scanning: 'PAUSED' });
  const { code } = await aCode(graph, event);
  const scanId = randomUUID();

  const refused = await scan(code, { scanId });
  await graph.sql`update ticketing.events set scanning = 'OPEN' where id = ${event.eventId}`;

  expect(refused).toMatchObject({ verdict: 'INVALID', reason: 'SCANNING_CLOSED' });
  expect(await scan(code)).toMatchObject({ verdict: 'VALID' });
  expect(await scan(code, { scanId })).toEqual(refused);
});

test('USH-08: an event that was cancelled says so; a draft and a completed one let nobody in', async () => {
  const reasons = [];
  for (const status of ['CANCELLED', 'COMPLETED'] as const) {
    const { event, scan } = await aGate(graph);
    const { code } = await aCode(graph, event);
    await graph.sql`update ticketing.events set status = ${status} where id = ${event.eventId}`;
    reasons.push((await scan(code)).reason);
  }
  expect(reasons).toEqual(['EVENT_CANCELLED', 'SCANNING_CLOSED']);
});

test('T-09 USH-03 USH-08: an usher without an active assignment is FORBIDDEN, and nothing is written', async () => {
  const { event, usher, scan } = await aGate(graph);
  const { ticketId, code } = await aCode(graph, event);
  await graph.sql`delete from ticketing.p_usher_events where usher_id = ${usher.id}`;
  const unassigned = await scan.code(code);
  await graph.sql`insert into ticketing.p_usher_events values (${usher.id}, ${event.eventId})`;
  await graph.sql`update ticketing.p_ushers set status = 'SUSPENDED' where usher_id = ${usher.id}`;
  const suspended = await scan.code(code);
  const customer = await aCustomer(graph);

  expect([unassigned, suspended]).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  expect(await scanner(graph, customer.token).code(code)).toBe('FORBIDDEN');
  expect(await scanner(graph, undefined).code(code)).toBe('UNAUTHENTICATED');
  const [log] =
    await graph.sql`select count(*)::int as n from ticketing.scans where event_id = ${event.eventId}`;
  expect(log).toEqual({ n: 0 });
  expect(await countAdmissions(graph, ticketId)).toBe(0);
});

test('USH-08: bad input is a coded error and leaves no trace', async () => {
  const { event, scan } = await aGate(graph);
  const elsewhere = await anEvent(graph);
  const { code } = await aCode(graph, event);
  const cases: readonly (readonly [object, string])[] = [
    [{ scanId: 'short' }, 'BAD_USER_INPUT'],
    [{ scanId: 'not allowed here!' }, 'BAD_USER_INPUT'],
    [{ deviceId: '' }, 'BAD_USER_INPUT'],
    [{ deviceId: 'x'.repeat(65) }, 'BAD_USER_INPUT'],
    [{ deviceId: 'half a \ud83c' }, 'BAD_USER_INPUT'],
    [{ code: 'x'.repeat(4097) }, 'BAD_USER_INPUT'],
    [{ scannedAt: 'yesterday' }, 'BAD_USER_INPUT'],
    [{ scannedAt: '0000-01-01T00:00:00Z' }, 'BAD_USER_INPUT'],
    [{ medium: 'ADMIN' }, 'BAD_USER_INPUT'],
    [{ ticketId: randomUUID() }, 'BAD_USER_INPUT'],
    [{ ticketId: 'nonsense', medium: 'NFC' }, 'NOT_FOUND'],
    [{ gateId: 'nonsense' }, 'NOT_FOUND'],
    [{ gateId: randomUUID() }, 'NOT_FOUND'],
    [{ gateId: elsewhere.gateId }, 'NOT_FOUND'],
  ];

  const codes = [];
  for (const [wrong] of cases) codes.push(await scan.code(code, wrong));
  await aCheckpoint(graph, { eventId: event.eventId });
  const ambiguous = await scan.code(code);

  expect(codes).toEqual(cases.map(([, expected]) => expected));
  expect(ambiguous).toBe('BAD_USER_INPUT');
  const [left] = await graph.sql`
    select
      (select count(*)::int from ticketing.scans where event_id = ${event.eventId}) as scans,
      (select count(*)::int from ticketing.devices where event_id = ${event.eventId}) as devices`;
  expect(left).toEqual({ scans: 0, devices: 0 });
});

test('T-24 USH-08: a device that was removed is FORBIDDEN, also what it asked before; its scans stay, and others go on', async () => {
  const { event, scan } = await aGate(graph);
  const [one, two] = [await aCode(graph, event), await aCode(graph, event)];
  const scanId = randomUUID();
  await scan(one.code, { scanId, deviceId: 'lost' });
  await graph.sql`
    update ticketing.devices set removed_at = now() where event_id = ${event.eventId} and device_id = 'lost'`;

  const removed = [
    await scan.code(two.code, { deviceId: 'lost' }),
    await scan.code(one.code, { scanId, deviceId: 'lost' }),
    await scan.code('nonsense', { deviceId: 'lost' }),
  ];
  expect(removed).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
  expect(await countAdmissions(graph, two.ticketId)).toBe(0);
  const log =
    await graph.sql`select device_id from ticketing.scans where event_id = ${event.eventId}`;
  expect(log).toEqual([{ device_id: 'lost' }]);
  expect(await scan(two.code, { deviceId: 'kept' })).toMatchObject({ verdict: 'VALID' });
  const elsewhere = await aGate(graph);
  const there = await aCode(graph, elsewhere.event);
  expect(await elsewhere.scan(there.code, { deviceId: 'lost' })).toMatchObject({
    verdict: 'VALID',
  });
});
