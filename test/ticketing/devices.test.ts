import { randomUUID } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { openGraph } from '../kit/graph.ts';
import { anAdmin, anOrganizer, anUsher } from '../kit/roles.ts';
import { anEvent } from '../kit/seed.ts';
import { aCode } from './gate-kit.ts';
import { offlineDevice } from './offline-device.ts';
import { scanner } from './scanner.ts';
import { askShipped } from './shipped.ts';

const graph = await openGraph();
const organizer = await anOrganizer(graph);
const admin = await anAdmin(graph);
afterAll(() => graph[Symbol.asyncDispose]());

async function aStaff() {
  const event = await anEvent(graph, { organizerId: organizer.id });
  const [usher, supervisor] = [
    await anUsher(graph, { ...event, name: 'Amal' }),
    await anUsher(graph, { ...event, isSupervisor: true }),
  ];
  await graph.settle();
  return { event, usher, supervisor };
}

type Client = 'usher' | 'organizer' | 'admin';

const ask = (name: string, token: string, variables: object = {}, client: Client = 'usher') =>
  askShipped(graph, name, { token, variables, client });

const auditOf = async (eventId: string) => {
  await graph.settle();
  const rows = await graph.sql`
    select verb from identity.audit_entries where entity_id = ${eventId} order by seq`;
  return rows.map(({ verb }) => verb);
};

test('USH-17: sync status tells of each device its last download, upload, how many scans it brought and how many are in conflict', async () => {
  const { event, usher, supervisor } = await aStaff();
  const { code } = await aCode(graph, event);
  const [a, b] = [
    offlineDevice(graph, usher.token, 'a'),
    offlineDevice(graph, supervisor.token, 'b'),
  ];
  const [first, second] = [await a.sync(), await b.sync()];
  // The later of the two: of scans within one millisecond the ids decide.
  const at = new Date();
  a.scan(code, { gateId: event.gateId, at });
  b.scan(code, { gateId: event.gateId, at: new Date(at.getTime() + 1) });
  a.scan('nonsense');
  await a.upload();
  await b.upload();
  await scanner(graph, usher.token)('nonsense', { deviceId: 'online' });

  const all = await ask('SyncStatus', supervisor.token);
  const { asOf, devices } = all.data.syncStatus;

  expect(Date.parse(asOf)).toBeGreaterThan(0);
  expect(devices).toMatchObject([
    {
      deviceId: 'a',
      usherName: 'Amal',
      lastDownloadAt: first.cache.issuedAt,
      cacheExpiresAt: first.cache.expiresAt,
      uploadedCount: 2,
      conflictCount: 0,
      removedAt: null,
    },
    { deviceId: 'b', lastDownloadAt: second.cache.issuedAt, uploadedCount: 1, conflictCount: 1 },
    {
      deviceId: 'online',
      lastDownloadAt: null,
      cacheExpiresAt: null,
      lastUploadAt: null,
      uploadedCount: 0,
    },
  ]);
  expect(Date.parse(devices[0].lastUploadAt)).toBeGreaterThan(Date.parse(first.cache.issuedAt));

  const own = await ask('SyncStatus', usher.token, { deviceId: 'a' });
  expect(own.data.syncStatus.devices).toEqual(devices.slice(0, 1));
  const unknown = await ask('SyncStatus', usher.token, { deviceId: 'never seen' });
  expect(unknown.data.syncStatus.devices).toEqual([]);
  expect((await ask('SyncStatus', usher.token)).code).toBe('FORBIDDEN');
  expect((await ask('SyncStatus', usher.token, { deviceId: ' ' })).code).toBe('BAD_USER_INPUT');
  await graph.sql`delete from ticketing.p_usher_events where usher_id = ${usher.id}`;
  expect((await ask('SyncStatus', usher.token, { deviceId: 'a' })).code).toBe('FORBIDDEN');
});

test('T-24 USH-17: a removed device neither scans, downloads nor uploads; its earlier scans stay, and restored it goes on', async () => {
  const { event, usher, supervisor } = await aStaff();
  const { code } = await aCode(graph, event);
  const { code: later } = await aCode(graph, event);
  const device = offlineDevice(graph, usher.token, 'a');
  await device.sync();
  device.scan(code);
  await device.upload();
  device.scan(later);
  const queued = [...device.queue];

  const removed = await ask('RemoveDevice', supervisor.token, { input: { deviceId: 'a' } });
  expect(removed.data.removeDevice.device).toMatchObject({ deviceId: 'a', uploadedCount: 1 });
  expect(removed.data.removeDevice.device.removedAt).not.toBeNull();
  await expect(device.upload()).rejects.toThrow('FORBIDDEN');
  await expect(device.sync()).rejects.toThrow('FORBIDDEN');
  expect(await scanner(graph, usher.token).code(code, { deviceId: 'a' })).toBe('FORBIDDEN');
  const [{ stay }] = await graph.sql<[{ stay: number }]>`
    select count(*)::int as stay from ticketing.scans where event_id = ${event.eventId}`;
  expect(stay).toBe(1);
  // Another device of the event goes on.
  expect((await offlineDevice(graph, usher.token, 'b').sync()).entries).toHaveLength(2);

  const again = await ask('RemoveDevice', supervisor.token, { input: { deviceId: 'a' } });
  expect(again.data).toEqual(removed.data);
  // Two entries told of at once go on record in either order.
  await graph.settle();
  const restored = await ask('RestoreDevice', supervisor.token, { input: { deviceId: 'a' } });
  expect(restored.data.restoreDevice.device.removedAt).toBeNull();
  await ask('RestoreDevice', supervisor.token, { input: { deviceId: 'a' } });
  expect(await device.upload(queued)).toMatchObject([{ isStored: true, outcome: 'COUNTED' }]);
  expect(await auditOf(event.eventId)).toEqual(['device.remove', 'device.restore']);
});

test('USH-17: devices are removed and restored by supervisors, the organizer of the event and administrators, known or not', async () => {
  const { event, usher, supervisor } = await aStaff();
  const { eventId } = event;
  const input = { eventId, deviceId: 'never seen' };

  expect((await ask('RemoveDevice', usher.token, { input })).code).toBe('FORBIDDEN');
  expect((await ask('RestoreDevice', usher.token, { input })).code).toBe('FORBIDDEN');
  expect((await ask('RestoreDevice', supervisor.token, { input })).code).toBe('NOT_FOUND');
  const other = await anOrganizer(graph);
  const theirs = { input: { ...input, eventId: (await anEvent(graph)).eventId } };
  for (const name of ['RemoveDevice', 'RestoreDevice'] as const) {
    expect((await ask(name, other.token, { input }, 'organizer')).code).toBe('NOT_FOUND');
    expect((await ask(name, supervisor.token, theirs)).code).toBe('NOT_FOUND');
    const unnamed = { input: { deviceId: 'a' } };
    expect((await ask(name, admin.token, unnamed, 'admin')).code).toBe('BAD_USER_INPUT');
    const nowhere = { input: { ...input, eventId: randomUUID() } };
    expect((await ask(name, admin.token, nowhere, 'admin')).code).toBe('NOT_FOUND');
  }
  expect(await auditOf(eventId)).toEqual([]);

  for (const [token, client] of [
    [organizer.token, 'organizer'],
    [admin.token, 'admin'],
  ] as const) {
    const removed = await ask('RemoveDevice', token, { input }, client);
    expect(removed.data.removeDevice.device).toMatchObject({ usherName: null, lastUploadAt: null });
    expect(await scanner(graph, usher.token).code('x', { deviceId: 'never seen' })).toBe(
      'FORBIDDEN',
    );
    await ask('RestoreDevice', token, { input }, client);
  }
  expect(await auditOf(eventId)).toHaveLength(4);
});
