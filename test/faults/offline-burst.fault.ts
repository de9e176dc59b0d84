import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aCustomer, anUsher } from '../kit/roles.ts';
import { anEvent, codesOf, hoursFromNow } from '../kit/seed.ts';
import { manyTickets } from '../ticketing/many-tickets.ts';
import { offlineDevice } from '../ticketing/offline-device.ts';
import { ageCache } from '../ticketing/offline-kit.ts';
import { askShipped } from '../ticketing/shipped.ts';
import { beginTraffic } from './kit/normal-traffic.ts';
import { noteFigures } from './kit/note-figures.ts';
import { patience } from './kit/patience.ts';
import { serve, type Served } from './kit/served.ts';

const deviceCount = 20;
const scanCount = 5000;
/** Of these, every fourth is let in at two gates, where nobody knew of the other. */
const ticketCount = 4000;
const twiceShare = 0.1;
const batchSize = 100;

let served: Served;
beforeAll(async () => void (served = await serve()));
afterAll(() => served[Symbol.asyncDispose]());

/** In an order that looks like none and is the same each time. */
const shuffled = <T>(rows: readonly T[]): T[] =>
  rows
    .map((row, at) => ({ row, key: (at * 7919 + 104_729) % rows.length }))
    .toSorted((one, other) => one.key - other.key)
    .map(({ row }) => row);

type Device = Awaited<ReturnType<typeof devicesAt>>[number];
type Scan = { readonly scanId: string; readonly ticketId: string; readonly scannedAt: Date };

/** Devices with an usher each, that have downloaded three hours ago and heard of nothing since. */
async function devicesAt(event: Awaited<ReturnType<typeof anEvent>>) {
  return Promise.all(
    Array.from({ length: deviceCount }, async (_, at) => {
      const usher = await anUsher(served, { ...event, isSupervisor: at === 0 });
      return offlineDevice(served, usher.token, `scanner-${at + 1}`);
    }),
  );
}

/** Until every scan has its answer; what was not stored is sent again, as the app does. */
async function uploadAll(device: Device, scans: readonly object[]): Promise<number> {
  let again = 0;
  for (let at = 0; at < scans.length; at += batchSize) {
    let batch = scans.slice(at, at + batchSize);
    while (batch.length > 0) {
      const results = await device.upload(batch).catch(() => undefined);
      const left = batch.filter((_, n) => results?.[n].isStored !== true);
      if (left.length > 0) again += 1;
      batch = left;
    }
  }
  return again;
}

/** Somebody, who shares an answer with no one. */
async function trafficFor(work: () => Promise<void>) {
  const { token } = await aCustomer(served);
  const document = '{ events(first: 5) { edges { node { id name } } } }';
  const end = await beginTraffic({ url: served.url, document, token, perSecond: 100 });
  await work();
  return end();
}

/** The tickets that the report names, each with the scan that counts. */
async function conflictsOf(token: string): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (let after: string | null = null, more = true; more;) {
    const { data } = await askShipped(served, 'ScanConflicts', {
      token,
      variables: { first: 100, after },
    });
    const { edges, pageInfo } = data.scanConflicts;
    for (const { node } of edges) found.set(node.ticket.id, node.counts.scanId);
    after = pageInfo.endCursor;
    more = pageInfo.hasNextPage;
  }
  return found;
}

test('fault 18: 5,000 scans of 20 devices at once, some twice and in no order: each is stored once, the earliest admission counts', async () => {
  const event = await anEvent(served, { gates: 2 });
  const devices = await devicesAt(event);
  const tickets = await manyTickets(served, event, ticketCount);
  const codes = await codesOf(served, tickets);
  await expect
    .poll(async () => {
      const [row] = await served.sql`
        select count(*)::int as n from ticketing.p_usher_events where event_id = ${event.eventId}`;
      return row?.['n'];
    })
    .toBe(deviceCount);
  for (const device of devices) {
    const { openCache } = await device.ask('OpenCache', { input: { deviceId: device.deviceId } });
    device.held.cache = openCache.cache;
    await ageCache(served, openCache.cache.id, 3);
  }

  const begun = hoursFromNow(-2).getTime();
  const all = Array.from({ length: scanCount }, (_, at) => {
    const ticket = at % ticketCount;
    // The second time round comes earlier for every other ticket.
    const offset = at < ticketCount ? ticket : ticket + (ticket % 2 === 0 ? 0.5 : -0.5);
    const scannedAt = new Date(begun + Math.round(offset * 1000));
    const device = devices[(at + Math.floor(at / ticketCount)) % deviceCount]!;
    const scan = {
      scanId: randomUUID(),
      cacheId: device.held.cache.id as string,
      code: codes[ticket],
      scannedAt,
      verdict: 'VALID',
      gateId: event.gateIds[at % 2],
    };
    return { device, ticketId: tickets[ticket]!, scan };
  });
  const queues = devices.map((device) => {
    const own = all.filter((each) => each.device === device).map(({ scan }) => scan);
    const twice = own.filter((_, at) => at % (1 / twiceShare) === 0);
    return { device, scans: shuffled([...own, ...twice]) };
  });
  const before = await trafficFor(() => pause(8000));

  const startedAt = performance.now();
  let sentAgain = 0;
  const during = await trafficFor(async () => {
    const counts = await Promise.all(queues.map(({ device, scans }) => uploadAll(device, scans)));
    sentAgain = counts.reduce((sum, count) => sum + count, 0);
  });
  const tookS = Math.round((performance.now() - startedAt) / 100) / 10;

  const [stored] = await served.sql`
    select count(*)::int as rows, count(distinct scan_id)::int as ids
    from ticketing.scans where event_id = ${event.eventId}`;
  const admissions = await served.sql<{ ticketId: string; firstAt: Date; entries: number }[]>`
    select ticket_id as "ticketId", first_at as "firstAt", entries
    from ticketing.admissions where event_id = ${event.eventId}`;
  const earliest = new Map<string, Scan>();
  for (const { ticketId, scan } of all) {
    const known = earliest.get(ticketId);
    if (known === undefined || scan.scannedAt < known.scannedAt)
      earliest.set(ticketId, { ...scan, ticketId });
  }
  const late = admissions.filter(
    ({ ticketId, firstAt, entries }) =>
      entries !== 1 || firstAt.getTime() !== earliest.get(ticketId)?.scannedAt.getTime(),
  );
  const conflicts = await conflictsOf(devices[0]!.token);
  const misjudged = [...conflicts].filter(([id, scanId]) => earliest.get(id)?.scanId !== scanId);
  noteFigures({
    fault: 18,
    name: '5,000 offline scans of 20 devices, 500 twice',
    figures: {
      tookS,
      sentAgain,
      conflicts: conflicts.size,
      p99BeforeMs: before.p99Ms,
      p99DuringMs: during.p99Ms,
      p50BeforeMs: before.p50Ms,
      p50DuringMs: during.p50Ms,
      failed: during.failed,
      patience,
    },
  });

  expect(stored).toEqual({ rows: scanCount, ids: scanCount });
  expect([admissions.length, late]).toEqual([ticketCount, []]);
  expect([conflicts.size, misjudged]).toEqual([scanCount - ticketCount, []]);
  expect(during.failed).toBe(0);
  expect(tookS).toBeLessThan(30 * patience);
  expect(during.p99Ms).toBeLessThan(Math.max(2 * before.p99Ms, 50) * patience);
});
