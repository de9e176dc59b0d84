import { randomUUID } from 'node:crypto';
import { waitFor } from '@gatehouse/kit-events/wait-for';
import { afterAll, expect, test } from 'vitest';
import { openGraph } from '../kit/graph.ts';
import { codesOf } from '../kit/seed.ts';
import { aCode, aGate } from './gate-kit.ts';
import { manyTickets } from './many-tickets.ts';
import { offlineDevice } from './offline-device.ts';
import { shippedBody } from './shipped.ts';
import { spawnGatehouse } from './spawn-gatehouse.ts';

const graph = await openGraph();
const [{ definition }] = await graph.sql<[{ definition: string }]>`
  select pg_get_functiondef('ticketing.upload_scan'::regproc) as definition`;
afterAll(() => graph[Symbol.asyncDispose]());

/** A device with a batch of scans, one of each of as many tickets. */
async function aBatch(count = 40) {
  const { event, usher, scan } = await aGate(graph);
  const codes = await codesOf(graph, await manyTickets(graph, event, count));
  const device = offlineDevice(graph, usher.token);
  const { cache } = await device.sync();
  const scans = codes.map((code) => aScan(cache.id, code));
  return { event, usher, device, scan, scans, cacheId: cache.id as string };
}

const aScan = (cacheId: string, code: string) => ({
  scanId: randomUUID(),
  cacheId,
  code,
  scannedAt: new Date(),
  verdict: 'VALID',
});

/** Rows of the log, admissions, and entries that they count. */
async function countRows(eventId: string) {
  const [row] = await graph.sql`
    select
      (select count(*) from ticketing.scans where event_id = ${eventId})::int as log,
      (select count(distinct scan_id) from ticketing.scans where event_id = ${eventId})::int as ids,
      count(*)::int as admissions, coalesce(sum(entries), 0)::int as entries
    from ticketing.admissions where event_id = ${eventId}`;
  return row;
}

test('T-20 USH-16: one batch twice gives the same results and no extra admission; the same id with other content is ID_REUSED', async () => {
  const { event, device, scans, cacheId } = await aBatch();

  const first = await device.upload(scans);
  const second = await device.upload(scans);

  expect(second).toEqual(first);
  expect(await countRows(event.eventId)).toEqual({ log: 40, ids: 40, admissions: 40, entries: 40 });

  const [scan = aScan('', '')] = scans;
  const later = new Date(scan.scannedAt.getTime() + 1);
  const others = [
    { scannedAt: later },
    { code: scans[1]!.code },
    { kind: 'EXIT' },
    { verdict: 'INVALID', reason: 'BLOCKED' },
    { gateId: event.gateId },
    { cacheId: (await device.sync()).cache.id },
  ];
  for (const other of others)
    expect(await device.upload([{ ...scan, ...other }])).toMatchObject([{ problem: 'ID_REUSED' }]);
  const elsewhere = offlineDevice(graph, device.token, 'scanner-2');
  await elsewhere.sync();
  expect(await elsewhere.upload([scan])).toMatchObject([{ problem: 'ID_REUSED' }]);
  expect(await device.upload([{ ...scan, cacheId }])).toEqual(first.slice(0, 1));
});

test('T-20: a scan that was answered online, whose answer never arrived, is the same scan in an upload', async () => {
  const { event, device, scan, cacheId } = await aBatch(0);
  const { ticketId, code } = await aCode(graph, event);
  const scanId = randomUUID();
  await scan(code, { scanId });

  const same = { ...aScan(cacheId, code), scanId };
  expect(await device.upload([same])).toMatchObject([{ isStored: true, outcome: 'COUNTED' }]);
  const other = { ...same, verdict: 'ALREADY_SCANNED' };
  expect(await device.upload([other])).toMatchObject([{ problem: 'ID_REUSED' }]);
  const [row] = await graph.sql`
    select entries from ticketing.admissions where ticket_id = ${ticketId}`;
  expect(row?.['entries']).toBe(1);
});

test('T-20 USH-16: two overlapping batches at once give the same results and no extra admission', async () => {
  const { event, device, scans } = await aBatch();

  const [early, late] = await Promise.all([
    device.upload(scans.slice(0, 30)),
    device.upload(scans.slice(10)),
  ]);

  expect(early.slice(10)).toEqual(late.slice(0, 20));
  expect([...early, ...late].every(({ outcome }) => outcome === 'COUNTED')).toBe(true);
  expect(await countRows(event.eventId)).toEqual({ log: 40, ids: 40, admissions: 40, entries: 40 });
});

test('T-20 USH-16: an upload whose connection breaks is stored or not, and resumes to the same results', async () => {
  const { event, usher, device, scans } = await aBatch();
  // Slow enough that the connection is gone before the last scan is stored.
  const start = 'select * into v_scan from ticketing.scans';
  await graph.sql.unsafe(definition.replace(start, `perform pg_sleep(0.05); ${start}`));
  const controller = new AbortController();
  const body = shippedBody('UploadScans', { input: { deviceId: device.deviceId, scans } });
  const broken = fetch(`${graph.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${usher.token}` },
    body: JSON.stringify(body),
    signal: controller.signal,
  });
  const begun = async () => ((await countRows(event.eventId))?.['log'] > 0 ? true : undefined);
  await waitFor(begun, { timeoutMs: 10_000 });
  controller.abort();
  await expect(broken.then((response) => response.text())).rejects.toThrow();
  await graph.sql.unsafe(definition);

  const results = await device.upload(scans);

  expect(results.map(({ outcome }) => outcome)).toEqual(scans.map(() => 'COUNTED'));
  expect(await countRows(event.eventId)).toEqual({ log: 40, ids: 40, admissions: 40, entries: 40 });
});

test('T-19 T-20: scans that the database fails to store say TRY_AGAIN, spoil no other, and are stored when they come again', async () => {
  const { event, device, scans } = await aBatch();
  const failing = new Set([scans[3]!.scanId, scans[20]!.scanId]);
  const failure = `if p_scan in ('${[...failing].join("', '")}') then raise 'broken'; end if;`;
  const start = 'select * into v_scan from ticketing.scans';
  await graph.sql.unsafe(definition.replace(start, `${failure} ${start}`));

  const first = await device.upload(scans);
  await graph.sql.unsafe(definition);
  const second = await device.upload(scans);

  const problems = first.map(({ problem }) => problem);
  expect(problems).toEqual(scans.map(({ scanId }) => (failing.has(scanId) ? 'TRY_AGAIN' : null)));
  expect(second.map(({ outcome }) => outcome)).toEqual(scans.map(() => 'COUNTED'));
  expect(await countRows(event.eventId)).toEqual({ log: 40, ids: 40, admissions: 40, entries: 40 });
});

/** The first two that come wait for one another after they looked whether the scan is stored. */
const meeting = (at: string) => `
  perform nextval('ticketing.arrivals');
  while (select last_value from ticketing.arrivals) < 2 loop perform pg_sleep(0.005); end loop; ${at}`;
const looked = 'v_counted := least(';

/** The same scan from two requests that have both looked before either has stored it: of two processes, because one stores scan by scan. */
async function bothAtOnce(changed: string) {
  const { event, usher, device, scans } = await aBatch(1);
  await using other = await spawnGatehouse(graph);
  const elsewhere = offlineDevice(other, usher.token);
  await graph.sql`create sequence ticketing.arrivals`;
  await graph.sql`grant usage, select on sequence ticketing.arrivals to public`;
  expect(changed.split(looked)).toHaveLength(2);
  await graph.sql.unsafe(changed.replace(looked, meeting(looked)));
  try {
    const results = await Promise.all([device.upload(scans), elsewhere.upload(scans)]);
    return { results: results.flat(), rows: await countRows(event.eventId) };
  } finally {
    await graph.sql`drop sequence ticketing.arrivals`;
    await graph.sql.unsafe(definition);
  }
}

test('T-20: the same scan in two uploads that have both looked before either stored it is one row', async () => {
  const { results, rows } = await bothAtOnce(definition);

  expect(results[1]).toEqual(results[0]);
  expect(rows).toEqual({ log: 1, ids: 1, admissions: 1, entries: 1 });
});

test('T-20, the control: without the unique scan id it is two', async () => {
  const guard = /on conflict \(event_id, scan_id\) do nothing/i;
  expect(definition).toMatch(guard);
  await graph.sql`alter table ticketing.scans drop constraint scans_event_id_scan_id_key`;

  const { rows } = await bothAtOnce(definition.replace(guard, ''));

  expect(rows).toMatchObject({ log: 2, ids: 1 });
});
