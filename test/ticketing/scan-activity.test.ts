import { randomUUID } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { openGraph } from '../kit/graph.ts';
import { anEvent } from '../kit/seed.ts';
import { aGatekeeper } from './gate-asks.ts';
import { scanner } from './scanner.ts';

const graph = await openGraph();
afterAll(() => graph[Symbol.asyncDispose]());

test('USH-09: an activity is on the log once, whatever is sent again; other content under its id is CONFLICT', async () => {
  const event = await anEvent(graph);
  const usher = await aGatekeeper(graph, event);
  const input = {
    scanId: randomUUID(),
    deviceId: 'scanner-1',
    note: 'The reader was restarted.',
    gateId: event.gateId,
    happenedAt: '2026-11-20T18:00:00.000Z',
  };
  const code = async (change: object) =>
    (await usher.ask('LogScanActivity', { input: { ...input, ...change } })).code;

  const answers = await Promise.all(
    Array.from({ length: 6 }, () => usher.read('LogScanActivity', { input })),
  );

  const [{ logScanActivity }] = answers as [{ logScanActivity: { entry: object } }];
  expect(logScanActivity.entry).toMatchObject({
    scanId: input.scanId,
    kind: 'ACTIVITY',
    message: 'On the log.',
    note: input.note,
    deviceId: 'scanner-1',
    deviceAt: input.happenedAt,
  });
  expect(answers).toEqual(answers.map(() => ({ logScanActivity })));
  expect(await code({ note: 'Something else.' })).toBe('CONFLICT');
  expect(await code({ deviceId: 'scanner-2' })).toBe('CONFLICT');
  expect(await code({ scanId: 'short' })).toBe('BAD_USER_INPUT');
  expect(await code({ scanId: randomUUID(), note: ' ' })).toBe('BAD_USER_INPUT');
  expect(await code({ scanId: randomUUID(), note: 'x'.repeat(501) })).toBe('BAD_USER_INPUT');
  const other = await anEvent(graph);
  expect(await code({ scanId: randomUUID(), gateId: other.gateId })).toBe('NOT_FOUND');
  expect(await code({ scanId: randomUUID(), gateId: 'gate' })).toBe('NOT_FOUND');
  const scan = scanner(graph, usher.token);
  const scanned = randomUUID();
  await scan('nonsense', { scanId: scanned });
  expect(await code({ scanId: scanned })).toBe('CONFLICT');
  expect(await scan.code('nonsense', { scanId: input.scanId })).toBe('CONFLICT');
  const { scanLog } = await usher.read('ScanLog');
  expect(scanLog.edges).toHaveLength(2);
});

test('USH-09 T-09: an usher who is not assigned, or whose device was removed, puts nothing on the log', async () => {
  const event = await anEvent(graph);
  const usher = await aGatekeeper(graph, event);
  const code = async (deviceId: string) => {
    const input = { scanId: randomUUID(), deviceId, note: 'The reader was restarted.' };
    return (await usher.ask('LogScanActivity', { input })).code;
  };
  await graph.sql`
    insert into ticketing.devices (event_id, device_id, first_seen_at, removed_at)
    values (${event.eventId}, 'stolen', now(), now())`;

  expect(await code('stolen')).toBe('FORBIDDEN');
  await graph.sql`delete from ticketing.p_usher_events where usher_id = ${usher.id}`;
  expect(await code('scanner-1')).toBe('FORBIDDEN');
  const [{ n }] = await graph.sql<[{ n: number }]>`
    select count(*)::int as n from ticketing.scans where event_id = ${event.eventId}`;
  expect(n).toBe(0);
});

test('USH-09: one id is one entry because the log’s key says so; without the key each try would be one', async () => {
  const event = await anEvent(graph);
  const usher = await aGatekeeper(graph, event);
  const input = { scanId: randomUUID(), deviceId: 'scanner-1', note: 'The reader was restarted.' };
  const [{ text }] = await graph.sql<[{ text: string }]>`
    select pg_get_functiondef('ticketing.log_activity'::regproc) as text`;
  const keyless = text.replace('on conflict (event_id, scan_id) do nothing', '');
  expect(keyless).not.toBe(text);
  await graph.sql`alter table ticketing.scans drop constraint scans_event_id_scan_id_key`;
  await graph.sql.unsafe(keyless);

  await Promise.all(Array.from({ length: 6 }, () => usher.ask('LogScanActivity', { input })));

  const [{ n }] = await graph.sql<[{ n: number }]>`
    select count(*)::int as n from ticketing.scans where scan_id = ${input.scanId}`;
  expect(n).toBe(6);
});
