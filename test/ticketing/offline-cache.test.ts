import { randomUUID } from 'node:crypto';
import { deriveKey } from '@gatehouse/kit-subgraph/derive-key';
import {
  readCacheCursor,
  writeCacheCursor,
} from '@gatehouse/ticketing/domain/offline/cache-cursor';
import { deviceKeys } from '@gatehouse/ticketing/domain/offline/device-keys';
import { afterAll, expect, test } from 'vitest';
import { openGraph } from '../kit/graph.ts';
import { aCustomer, anUsher } from '../kit/roles.ts';
import { anEvent, anUnpaidTicket, codesOf, hoursFromNow } from '../kit/seed.ts';
import { codeSignedAs } from './code-signed-as.ts';
import { aCode, aGate } from './gate-kit.ts';
import { offlineDevice } from './offline-device.ts';
import { ageCache, everybodyDone, moveTicket, raiseEpoch, slowly } from './offline-kit.ts';
import { askShipped } from './shipped.ts';

const graph = await openGraph();
afterAll(() => graph[Symbol.asyncDispose]());

/** An event with an usher and a device that has downloaded nothing yet. */
async function aDevice(wishes: Parameters<typeof aGate>[1] = {}) {
  const { event, usher, scan } = await aGate(graph, wishes);
  return { event, usher, scan, device: offlineDevice(graph, usher.token) };
}

const codeOf = async (ticketId: string) => (await codesOf(graph, [ticketId]))[0] ?? '';

test('T-17 USH-14: a download brings every ticket, found and opened by its code alone, with keys, rules and 24 hours', async () => {
  const { event, device } = await aDevice({ typeName: 'Balcony' });
  const customer = await aCustomer(graph, { name: 'Leila Amara' });
  await graph.settle();
  const first = await aCode(graph, event, customer);
  const others = [await aCode(graph, event), await aCode(graph, event)];

  const { cache, entries, revocations, pages } = await device.sync({ first: 2 });

  expect([cache.isFull, pages, entries.length, revocations]).toEqual([true, 2, 3, []]);
  expect(Date.parse(cache.expiresAt) - Date.parse(cache.issuedAt)).toBe(24 * 3_600_000);
  expect(cache.rules).toMatchObject({
    eventId: event.eventId,
    scanning: 'OPEN',
    checkpoints: [{ id: event.checkpointId, reEntry: 'NONE', gates: [{ id: event.gateId }] }],
    ticketTypes: [{ id: event.ticketTypeId, name: 'Balcony', validFrom: null }],
  });
  expect(device.readTicket(first.code)).toMatchObject({
    ticketId: first.ticketId,
    typeId: event.ticketTypeId,
    status: 'VALID',
    epoch: 1,
    attendee: { kind: 'SELF', name: 'Leila Amara' },
    admissions: [],
  });
  for (const { ticketId, code } of [first, ...others]) {
    expect(device.scan(code)).toMatchObject({ verdict: 'VALID', ticketId });
    expect(device.scan(code)).toMatchObject({ verdict: 'ALREADY_SCANNED' });
  }
  expect(device.readTicket('A CODE THAT NOBODY HAS')).toBeUndefined();
  expect(JSON.stringify(entries)).not.toContain('Leila');
});

test('T-17: a delta brings what changed since the cursor and nothing else: new, scanned, cancelled, reissued, blocked and back', async () => {
  const { event, scan, device } = await aDevice();
  const [still, scanned, cancelled, reissued, blocked] = await Promise.all(
    Array.from({ length: 5 }, () => aCode(graph, event)),
  );
  await everybodyDone(graph);
  const { entries } = await device.sync();
  expect(entries).toHaveLength(5);
  await everybodyDone(graph);
  expect((await device.sync()).entries).toEqual([]);

  await scan(scanned!.code);
  await moveTicket(graph, cancelled!.ticketId, 'CANCELLED');
  await raiseEpoch(graph, reissued!.ticketId);
  await moveTicket(graph, blocked!.ticketId, 'BLOCKED');
  const added = await aCode(graph, event);
  await everybodyDone(graph);
  const delta = await device.sync({ first: 2 });

  expect(delta.cache.isFull).toBe(false);
  const dead = [
    { ticketId: cancelled!.ticketId, minimumEpoch: 65_536, reason: 'CANCELLED' },
    { ticketId: reissued!.ticketId, minimumEpoch: 2, reason: 'REISSUED' },
    { ticketId: blocked!.ticketId, minimumEpoch: 65_536, reason: 'BLOCKED' },
  ];
  expect(new Set(delta.revocations)).toEqual(new Set(dead));
  expect(delta.entries).toHaveLength(3);
  const verdicts = [still, scanned, cancelled, reissued, blocked, added].map(
    (ticket) => device.scan(ticket!.code).reason ?? 'VALID',
  );
  expect(verdicts).toEqual([
    'VALID',
    'ALREADY_ADMITTED',
    'CANCELLED',
    'REISSUED',
    'BLOCKED',
    'VALID',
  ]);
  expect(device.scan(await codeOf(reissued!.ticketId)).verdict).toBe('VALID');
  expect(device.readTicket(scanned!.code)?.admissions).toMatchObject([
    { checkpointId: event.checkpointId, state: 'INSIDE' },
  ]);

  await moveTicket(graph, blocked!.ticketId, 'VALID');
  await device.sync();
  expect(device.scan(blocked!.code).verdict).toBe('VALID');
});

test('T-17: an unpaid ticket has nothing to bring, a refunded and a transferred one are dead, also in a full download', async () => {
  const { event, device } = await aDevice();
  await anUnpaidTicket(graph, event);
  const [refunded, transferred] = [await aCode(graph, event), await aCode(graph, event)];
  await moveTicket(graph, refunded.ticketId, 'REFUNDING');
  await raiseEpoch(graph, transferred.ticketId, { cause: 'TRANSFERRED', holderId: randomUUID() });

  const { entries, revocations } = await device.sync();

  expect(entries).toHaveLength(1);
  expect(revocations).toHaveLength(2);
  expect(device.scan(refunded.code)).toMatchObject({ verdict: 'INVALID', reason: 'REFUNDED' });
  expect(device.scan(transferred.code)).toMatchObject({ reason: 'TRANSFERRED' });
  expect(device.scan(await codeOf(transferred.ticketId)).verdict).toBe('VALID');
});

const cursorKeyOf = (eventId: string) =>
  deviceKeys(deriveKey(graph.secret, 'offline-caches'), { eventId, deviceId: 'scanner-1' })
    .cursorKey;

test('T-17: what commits late is not skipped, although what came after it was downloaded before; a cursor at the newest transaction would skip it', async () => {
  const { event, device } = await aDevice();
  const [late, quick] = [await aCode(graph, event), await aCode(graph, event)];
  await everybodyDone(graph);
  const slow = await slowly(graph, (tx) =>
    moveTicket({ sql: tx as never }, late.ticketId, 'BLOCKED'),
  );
  await device.sync();
  await moveTicket(graph, quick.ticketId, 'BLOCKED');

  const between = await device.sync();
  const [{ newest }] = await graph.sql<[{ newest: string }]>`
    select pg_snapshot_xmax(pg_current_snapshot())::text as newest`;
  await slow.commit();
  const after = await device.sync();

  const deadOf = ({ revocations }: { revocations: { ticketId: string }[] }) =>
    revocations.map(({ ticketId }) => ticketId);
  expect(deadOf(between)).toEqual([quick.ticketId]);
  expect(deadOf(after)).toContain(late.ticketId);

  const key = cursorKeyOf(event.eventId);
  const { cursor } = between.cache;
  const skipping = { ...readCacheCursor(key, cursor), watermark: newest };
  device.held.cache.cursor = writeCacheCursor(key, skipping);
  expect(deadOf(await device.sync())).toEqual([]);
});

test('T-17: a ticket that changes while pages are read is not missed; in the order of changes it would be', async () => {
  const { event, usher, device } = await aDevice();
  const tickets = await Promise.all(Array.from({ length: 4 }, () => aCode(graph, event)));
  const ids = tickets.map(({ ticketId }) => ticketId).toSorted();
  const slow = await slowly(
    graph,
    (tx) => tx`update ticketing.tickets set epoch = epoch where id = ${ids[3]!}`,
  );
  for (const id of ids)
    await graph.sql`update ticketing.tickets set epoch = epoch where id = ${id}`;
  await device.sync({ first: 1000 });
  const page = async (after: string | null) => {
    const variables = { cacheId: device.held.cache.id, first: 2, after };
    const { data } = await askShipped(graph, 'CachedTickets', { token: usher.token, variables });
    return data.cachedTickets;
  };

  const first = await page(null);
  await slow.commit();
  const second = await page(first.next);

  const lookups = [...first.entries, ...second.entries].map(({ lookup }) => lookup);
  expect(new Set(lookups)).toEqual(new Set(device.held.tickets.keys()));
  const [moved] = await graph.sql<[{ behind: boolean }]>`
    select (select changed_by from ticketing.tickets where id = ${ids[3]!})
      < (select changed_by from ticketing.tickets where id = ${ids[1]!}) as behind`;
  expect(moved.behind).toBe(true);
});

test('T-17: a cursor works for its device and event alone, and for no longer than what it continues', async () => {
  const { event, usher, device } = await aDevice();
  await aCode(graph, event);
  const { cache } = await device.sync();
  const other = await aDevice();
  const open = (token: string, input: object) =>
    askShipped(graph, 'OpenCache', { token, variables: { input } });
  const { cursor } = cache;

  for (const since of ['', 'nonsense', `x${cursor}`, cursor.slice(4)]) {
    const answer = await open(usher.token, { deviceId: 'scanner-1', since });
    expect(answer.code).toBe('BAD_USER_INPUT');
  }
  const elsewhere = await open(other.usher.token, { deviceId: 'scanner-1', since: cursor });
  expect(elsewhere.code).toBe('BAD_USER_INPUT');
  expect((await open(usher.token, { deviceId: 'scanner-2', since: cursor })).code).toBe(
    'BAD_USER_INPUT',
  );
  expect((await open(usher.token, { deviceId: ' ' })).code).toBe('BAD_USER_INPUT');

  const key = cursorKeyOf(event.eventId);
  const position = readCacheCursor(key, cursor);
  const old = writeCacheCursor(key, { ...position, expiresAt: hoursFromNow(-1) });
  const renewed = await open(usher.token, { deviceId: 'scanner-1', since: old });
  expect(renewed.data.openCache.cache.isFull).toBe(true);

  await graph.sql`
    update ticketing.events set ends_at = ends_at + interval '1 hour' where id = ${event.eventId}`;
  const recoded = await open(usher.token, { deviceId: 'scanner-1', since: cursor });
  expect(recoded.data.openCache.cache.isFull).toBe(true);
});

test('USH-14: a cache of another event is not found, one that has expired is CONFLICT, and only its own usher reads it', async () => {
  const { event, usher, device } = await aDevice();
  await aCode(graph, event);
  const { cache } = await device.sync();
  const other = await aDevice();
  const read = (token: string, variables: object) =>
    askShipped(graph, 'CachedTickets', { token, variables });
  const readCards = (token: string, variables: object) =>
    askShipped(graph, 'CachedCards', { token, variables });

  for (const ask of [read, readCards]) {
    expect((await ask(other.usher.token, { cacheId: cache.id })).code).toBe('NOT_FOUND');
    expect((await ask(usher.token, { cacheId: randomUUID() })).code).toBe('NOT_FOUND');
    expect((await ask(usher.token, { cacheId: 'none' })).code).toBe('NOT_FOUND');
    for (const wrong of [{ first: 0 }, { first: 1001 }, { after: 'x' }, { after: cache.cursor }]) {
      const answer = await ask(usher.token, { cacheId: cache.id, ...wrong });
      expect(answer.code).toBe('BAD_USER_INPUT');
    }
  }

  await ageCache(graph, cache.id, 24);
  expect((await read(usher.token, { cacheId: cache.id })).code).toBe('CONFLICT');
  expect((await readCards(usher.token, { cacheId: cache.id })).code).toBe('CONFLICT');
  const late = new Date(Date.parse(cache.expiresAt) + 1);
  expect(() => device.scan('anything', { at: late })).toThrow('expired');

  const fresh = await device.sync();
  await graph.sql`delete from ticketing.p_usher_events where usher_id = ${usher.id}`;
  expect((await read(usher.token, { cacheId: fresh.cache.id })).code).toBe('FORBIDDEN');
  const input = { deviceId: 'scanner-1' };
  const opened = await askShipped(graph, 'OpenCache', { token: usher.token, variables: { input } });
  expect(opened.code).toBe('FORBIDDEN');
});

test('T-25: a flipped bit, an expired code and an unknown key are INVALID on a device as at a gate', async () => {
  const { event, scan, device } = await aDevice();
  const { ticketId, code } = await aCode(graph, event);
  const elsewhere = await aCode(graph, await anEvent(graph));
  await device.sync();
  const codes = [
    await codeSignedAs(graph, ticketId, { flipBit: 230 }),
    await codeSignedAs(graph, ticketId, { expiresAt: hoursFromNow(-1) }),
    await codeSignedAs(graph, ticketId, { keyId: 99 }),
    elsewhere.code,
    'not a code at all',
  ];

  const offline = codes.map((text) => device.scan(text));
  const online = [];
  for (const text of codes) online.push(await scan(text));

  const reasons = ['SIGNATURE', 'EXPIRED', 'KEY', 'WRONG_EVENT', 'NOT_OURS'];
  expect(offline.map(({ reason }) => reason)).toEqual(reasons);
  expect(online.map(({ reason }) => reason)).toEqual(reasons);
  expect(device.scan(code).verdict).toBe('VALID');
});

test('USH-14: another device of the event reads nothing of this one, and every download is on record', async () => {
  const { event, usher, device } = await aDevice();
  const { code } = await aCode(graph, event);
  const second = offlineDevice(graph, (await anUsher(graph, event)).token, 'scanner-2');
  await graph.settle();
  await device.sync();
  await second.sync();
  await device.sync({ full: true });

  const lookups = [...device.held.tickets.keys()];
  expect(lookups).not.toEqual([...second.held.tickets.keys()]);
  expect(device.held.cache.deviceSecret).not.toBe(second.held.cache.deviceSecret);
  expect(second.readTicket(code)?.status).toBe('VALID');
  const issues = await graph.sql`
    select device_id, usher_id from ticketing.cache_issues where event_id = ${event.eventId} order by issued_at`;
  expect(issues.map(({ device_id: id }) => id)).toEqual(['scanner-1', 'scanner-2', 'scanner-1']);
  expect(issues[0]!['usher_id']).toBe(usher.id);
});
