import { randomUUID } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { openGraph } from '../kit/graph.ts';
import { anEvent, codesOf, hoursFromNow } from '../kit/seed.ts';
import { codeSignedAs } from './code-signed-as.ts';
import { aCode, aGate, countAdmissions } from './gate-kit.ts';
import { offlineDevice } from './offline-device.ts';
import { ageCache, moveTicket, raiseEpoch } from './offline-kit.ts';
import { manyTickets } from './many-tickets.ts';
import { askShipped } from './shipped.ts';

const graph = await openGraph();
afterAll(() => graph[Symbol.asyncDispose]());

/** An event with an usher and a device that has downloaded its cache some hours ago. */
async function aDevice(wishes: Parameters<typeof aGate>[1] = {}, hours = 3) {
  const { event, usher, scan } = await aGate(graph, wishes);
  const device = offlineDevice(graph, usher.token);
  await device.sync();
  await ageCache(graph, device.held.cache.id, hours);
  return { event, usher, scan, device };
}

const rowOf = async (scanId: string) => {
  const [row] = await graph.sql`select * from ticketing.scans where scan_id = ${scanId}`;
  return row;
};

/** A scan as the device would have queued it. */
const aScan = (cacheId: string, code: string, wishes: object = {}) => ({
  scanId: randomUUID(),
  cacheId,
  code,
  scannedAt: new Date(),
  verdict: 'VALID',
  ...wishes,
});

test('T-18 USH-16, fault 17: scans by a cache that had expired are taken and flagged STALE_CACHE; times beyond what the server can vouch for are kept and flagged CLOCK', async () => {
  const { event, device } = await aDevice({}, 30);
  const codes = await Promise.all(Array.from({ length: 4 }, () => aCode(graph, event)));
  const cacheId = device.held.cache.id;
  const at = [hoursFromNow(-8), hoursFromNow(-2), hoursFromNow(-40), hoursFromNow(2)];
  const scans = codes.map(({ code }, n) => aScan(cacheId, code, { scannedAt: at[n] }));

  const results = await device.upload(scans);

  expect(results.map(({ isStored, outcome }) => [isStored, outcome])).toEqual(
    Array.from({ length: 4 }, () => [true, 'COUNTED']),
  );
  const flags = [[], ['STALE_CACHE'], ['CLOCK'], ['STALE_CACHE', 'CLOCK']];
  expect(results.map((result) => result.flags)).toEqual(flags);
  const early = await rowOf(scans[2]!.scanId);
  expect(early?.['device_at']).toEqual(at[2]);
  const [{ issued }] = await graph.sql<[{ issued: Date }]>`
    select issued_at as issued from ticketing.cache_issues where id = ${cacheId}`;
  expect(early?.['counted_at']).toEqual(issued);
  const ahead = await rowOf(scans[3]!.scanId);
  expect(ahead?.['counted_at']).toEqual(ahead?.['received_at']);
});

test('USH-16: what a device without a network did not know may be good, and the log does not show it', async () => {
  const { event, usher, device } = await aDevice();
  // Sold since the download.
  const { code } = await aCode(graph, event);

  expect(device.scan(code)).toMatchObject({ verdict: 'NOT_FOUND', reason: 'UNKNOWN_TICKET' });
  await device.upload();

  const { data } = await askShipped(graph, 'ScanLog', { token: usher.token });
  const [{ node }] = data.scanLog.edges;
  expect(node).toMatchObject({ verdict: 'NOT_FOUND', reason: 'UNKNOWN_TICKET', code: null });
});

test('T-19 USH-16: of 500 scans each has its result in order; the bad ones say why and lose none of the others', async () => {
  const { event, device } = await aDevice();
  const codes = await codesOf(graph, await manyTickets(graph, event, 493));
  const cacheId = device.held.cache.id;
  const good = codes.map((code) => aScan(cacheId, code, { gateId: event.gateId }));
  const [taken = good[0]!] = good;
  const bad = [
    [{ scanId: 'short' }, 'BAD_INPUT'],
    [{ kind: 'UNDO' }, 'BAD_INPUT'],
    [{ medium: 'ADMIN' }, 'BAD_INPUT'],
    [{ verdict: 'INVALID' }, 'BAD_INPUT'],
    [{ cacheId: randomUUID() }, 'UNKNOWN_CACHE'],
    [{ gateId: randomUUID() }, 'UNKNOWN_GATE'],
    [{ scanId: taken.scanId }, 'ID_REUSED'],
  ] as const;
  const scans: object[] = [...good];
  bad.forEach(([wish], n) => scans.splice(50 + n * 60, 0, aScan(cacheId, 'nonsense', wish)));
  expect(scans).toHaveLength(500);

  const results = await device.upload(scans);

  expect(results.map(({ scanId }) => scanId)).toEqual(
    scans.map((scan) => (scan as never)['scanId']),
  );
  const problems = results.flatMap(({ problem }) => problem ?? []);
  expect(problems).toEqual(bad.map(([, problem]) => problem));
  expect(results.filter(({ outcome }) => outcome === 'COUNTED')).toHaveLength(493);
  const [{ rows }] = await graph.sql<[{ rows: number }]>`
    select count(*)::int as rows from ticketing.scans where event_id = ${event.eventId}`;
  expect(rows).toBe(493);
  const [{ inside }] = await graph.sql<[{ inside: number }]>`
    select count(*)::int as inside from ticketing.admissions where event_id = ${event.eventId} and state = 'INSIDE'`;
  expect(inside).toBe(493);
});

test('USH-16: what does not fit together is BAD_INPUT, and a verdict without a reason gets the one it stands for', async () => {
  const { event, device } = await aDevice();
  const { code } = await aCode(graph, event);
  const cacheId = device.held.cache.id;
  const upload = async (wish: object) => (await device.upload([aScan(cacheId, code, wish)]))[0];

  const bad = [
    { verdict: 'VALID', reason: 'BLOCKED' },
    { verdict: 'INVALID', reason: 'ALREADY_ADMITTED' },
    { verdict: 'NOT_FOUND', reason: 'SIGNATURE' },
    { kind: 'ACTIVITY' },
    { leaveMinutes: 30 },
    { kind: 'LEAVE', leaveMinutes: 0 },
    { kind: 'LEAVE', leaveMinutes: 1441 },
    { ticketId: randomUUID() },
    { medium: 'NFC', code: '04A10001', ticketId: 'no id' },
    { code: 'A'.repeat(4097) },
  ];
  for (const wish of bad)
    expect(await upload(wish), JSON.stringify(wish)).toMatchObject({
      isStored: false,
      problem: 'BAD_INPUT',
      verdict: null,
      outcome: null,
      flags: [],
    });
  expect(await upload({ cacheId: 'x' })).toMatchObject({ problem: 'UNKNOWN_CACHE' });
  expect(await upload({ gateId: 'x' })).toMatchObject({ problem: 'UNKNOWN_GATE' });

  const refusals = [
    [{ verdict: 'ALREADY_SCANNED' }, 'ALREADY_ADMITTED'],
    [{ verdict: 'NOT_FOUND' }, 'NOT_OURS'],
    [{ verdict: 'NOT_FOUND', medium: 'NFC', code: '04 a1 ff 01' }, 'UNKNOWN_CARD'],
    [{ verdict: 'INVALID', reason: 'BLOCKED' }, 'BLOCKED'],
  ] as const;
  for (const [wish, reason] of refusals) {
    const result = await upload(wish);
    expect(result).toMatchObject({ isStored: true, verdict: wish.verdict, outcome: 'NONE' });
    expect((await rowOf(result.scanId))?.['reason']).toBe(reason);
  }
  for (const scans of [[], Array.from({ length: 501 }, () => aScan(cacheId, 'x'))]) {
    const variables = { input: { deviceId: 'scanner-1', scans } };
    const answer = await askShipped(graph, 'UploadScans', {
      token: (await aGate(graph)).usher.token,
      variables,
    });
    expect(answer.code).toBe('BAD_USER_INPUT');
  }
});

test('USH-16: leaves, exits and returns without a network move the person as at a gate', async () => {
  const { event, device } = await aDevice();
  await graph.sql`
    update ticketing.checkpoints set re_entry = 'WITH_LEAVE' where id = ${event.checkpointId}`;
  const { ticketId, code } = await aCode(graph, event);
  const cacheId = device.held.cache.id;
  const scans = [
    aScan(cacheId, code, { scannedAt: hoursFromNow(-2.5) }),
    aScan(cacheId, code, { scannedAt: hoursFromNow(-2), kind: 'LEAVE', leaveMinutes: 45 }),
    aScan(cacheId, code, { scannedAt: hoursFromNow(-1.5) }),
    aScan(cacheId, code, { scannedAt: hoursFromNow(-1), kind: 'EXIT' }),
  ];

  const results = await device.upload(scans.toReversed());

  expect(results.map(({ isStored }) => isStored)).toEqual([true, true, true, true]);
  const [admission] = await graph.sql`
    select state, entries, first_at from ticketing.admissions where ticket_id = ${ticketId}`;
  expect(admission).toEqual({ state: 'OUT', entries: 2, first_at: scans[0]!.scannedAt });
  const again = await device.upload(scans);
  expect(again.map(({ outcome }) => outcome)).toEqual(Array.from({ length: 4 }, () => 'COUNTED'));
});

test('T-23 USH-16: a ticket that was cancelled at eight and let in at nine is an override that happened, and so is an old code', async () => {
  const { event, device } = await aDevice({}, 4);
  const [cancelled, reissued, fine] = [
    await aCode(graph, event),
    await aCode(graph, event),
    await aCode(graph, event),
  ];
  await moveTicket(graph, cancelled.ticketId, 'CANCELLED');
  await raiseEpoch(graph, reissued.ticketId, { cause: 'TRANSFERRED' });
  // Cancelled after it was let in: that was right then.
  await moveTicket(graph, fine.ticketId, 'CANCELLED');
  const eight = hoursFromNow(-2);
  await graph.sql`
    update ticketing.ticket_moves set at = ${eight} where ticket_id = ${cancelled.ticketId}`;
  await graph.sql`
    update ticketing.ticket_epochs set at = ${eight} where ticket_id = ${reissued.ticketId}`;
  const cacheId = device.held.cache.id;
  const nine = hoursFromNow(-1);
  const scans = [cancelled, reissued, fine].map(({ code }) =>
    aScan(cacheId, code, { scannedAt: nine }),
  );

  const results = await device.upload(scans);

  expect(results).toMatchObject([
    { verdict: 'VALID', outcome: 'OVERRIDE', overrideReason: 'CANCELLED', flags: ['OVERRIDE'] },
    { verdict: 'VALID', outcome: 'OVERRIDE', overrideReason: 'TRANSFERRED', flags: ['OVERRIDE'] },
    { verdict: 'VALID', outcome: 'COUNTED', overrideReason: null, flags: [] },
  ]);
  for (const { ticketId } of [cancelled, reissued, fine])
    expect(await countAdmissions(graph, ticketId)).toBe(1);
});

test('T-25 USH-16: what a device let in on a forged code is an override without a ticket; on an expired one it is the ticket that came in', async () => {
  const { event, device } = await aDevice();
  const { ticketId } = await aCode(graph, event);
  const elsewhere = await aCode(graph, await anEvent(graph));
  const cacheId = device.held.cache.id;
  const codes = [
    await codeSignedAs(graph, ticketId, { flipBit: 230 }),
    await codeSignedAs(graph, ticketId, { keyId: 99 }),
    elsewhere.code,
  ];

  const results = await device.upload(codes.map((code) => aScan(cacheId, code)));

  expect(results.map(({ outcome, overrideReason }) => [outcome, overrideReason])).toEqual([
    ['OVERRIDE', 'SIGNATURE'],
    ['OVERRIDE', 'KEY'],
    ['OVERRIDE', 'WRONG_EVENT'],
  ]);
  expect(await countAdmissions(graph, ticketId)).toBe(0);
  expect(await countAdmissions(graph, elsewhere.ticketId)).toBe(0);

  const expiring = await codeSignedAs(graph, ticketId, { expiresAt: hoursFromNow(-2) });
  const before = await device.upload([aScan(cacheId, expiring, { scannedAt: hoursFromNow(-2.5) })]);
  const other = await aCode(graph, event);
  const expired = await codeSignedAs(graph, other.ticketId, { expiresAt: hoursFromNow(-2) });
  const after = await device.upload([aScan(cacheId, expired, { scannedAt: hoursFromNow(-1) })]);
  expect(before).toMatchObject([{ outcome: 'COUNTED' }]);
  expect(after).toMatchObject([{ outcome: 'OVERRIDE', overrideReason: 'EXPIRED' }]);
  expect(await countAdmissions(graph, other.ticketId)).toBe(1);
});

test('T-09 T-24 USH-16: gates of two events, no assignment or a removed device: FORBIDDEN as a whole, and nothing is stored', async () => {
  const { event, usher, device } = await aDevice();
  const other = await anEvent(graph);
  const { code } = await aCode(graph, event);
  const cacheId = device.held.cache.id;
  const stored = async () => {
    const [row] = await graph.sql<[{ n: number }]>`
      select count(*)::int as n from ticketing.scans where event_id = ${event.eventId}`;
    return row.n;
  };
  const upload = (scans: readonly object[]) =>
    askShipped(graph, 'UploadScans', {
      token: usher.token,
      variables: { input: { deviceId: 'scanner-1', scans } },
    });
  const here = aScan(cacheId, code, { gateId: event.gateId });
  const there = aScan(cacheId, code, { gateId: other.gateId });

  expect((await upload([here, there])).code).toBe('FORBIDDEN');
  expect(await stored()).toBe(0);

  expect((await upload([here])).errors).toBeUndefined();
  await graph.sql`
    update ticketing.devices set removed_at = now() where event_id = ${event.eventId}`;
  expect((await upload([aScan(cacheId, code)])).code).toBe('FORBIDDEN');
  const opening = { token: usher.token, variables: { input: { deviceId: 'scanner-1' } } };
  expect((await askShipped(graph, 'OpenCache', opening)).code).toBe('FORBIDDEN');
  const reading = { token: usher.token, variables: { cacheId } };
  expect((await askShipped(graph, 'CachedTickets', reading)).code).toBe('FORBIDDEN');
  expect((await askShipped(graph, 'CachedCards', reading)).code).toBe('FORBIDDEN');
  expect(await stored()).toBe(1);

  await graph.sql`update ticketing.devices set removed_at = null`;
  await graph.sql`delete from ticketing.p_usher_events where usher_id = ${usher.id}`;
  expect((await upload([aScan(cacheId, code)])).code).toBe('FORBIDDEN');
  expect(await stored()).toBe(1);
});
