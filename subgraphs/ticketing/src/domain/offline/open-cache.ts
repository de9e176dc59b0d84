import { createHash } from 'node:crypto';
import type { TicketType } from '@gatehouse/ticketing-db/catalogue';
import type { Hall } from '../../hall.ts';
import { findTypesOf } from '../catalogue/find-ticket-types.ts';
import type { ListedEvent } from '../catalogue/event-columns.ts';
import { plainText } from '../plain-text.ts';
import { getStaffedEvent } from '../staff.ts';
import { readCacheCursor, writeCacheCursor, type CachePosition } from './cache-cursor.ts';
import { cachePurpose, deviceKeys } from './device-keys.ts';
import { findPublicKeys, type CodePublicKey } from './find-public-keys.ts';
import { removedDevice } from './removed-device.ts';
import type { Usher } from '../gate/usher-of.ts';

export type OpenedCache = {
  readonly id: string;
  readonly issuedAt: Date;
  readonly expiresAt: Date;
  readonly isFull: boolean;
  readonly cursor: string;
  readonly salt: string;
  readonly deviceSecret: string;
  readonly publicKeys: readonly CodePublicKey[];
  readonly rules: OfflineRules;
};

export type OfflineRules = {
  readonly event: ListedEvent;
  readonly ticketTypes: readonly TicketType[];
};

type Opening = {
  readonly deviceId: string;
  /** The cursor of the device's cache before. */
  readonly since: string | null;
  readonly now: Date;
};

/** How long a device may decide by a cache. */
const cacheMs = 24 * 60 * 60_000;

/** Begins a download. What pages bring is read later; where the next delta begins is fixed now, so that nothing falls between. */
export async function openCache(
  { db, sql, keyFor }: Hall,
  usher: Usher,
  { now, ...asked }: Opening,
): Promise<OpenedCache> {
  const deviceId = plainText(asked.deviceId, { field: 'input.deviceId', lengthMax: 64 });
  const event = await getStaffedEvent(db, usher, usher.eventId);
  const keys = deviceKeys(keyFor(cachePurpose), { eventId: event.id, deviceId });
  const last = asked.since === null ? undefined : readCacheCursor(keys.cursorKey, asked.since);
  const [ticketTypes, publicKeys] = await Promise.all([
    findTypesOf(db, [event.id]),
    findPublicKeys(db, now),
  ]);
  const basis = codeBasis({ event, ticketTypes });
  const since = canContinue(last, { basis, now }) ? last.watermark : null;
  const expiresAt = new Date(now.getTime() + cacheMs);
  const [from, until] = [now.toISOString(), expiresAt.toISOString()];
  // One statement: the download is on record with the device, or neither is.
  const [issue] = await sql<{ id: string; watermark: string }[]>`
    with device as (
      insert into ticketing.devices as device (event_id, device_id, first_seen_at, last_download_at, last_usher_id)
      values (${event.id}, ${deviceId}, ${from}, ${from}, ${usher.usherId})
      on conflict (event_id, device_id) do update
        set last_download_at = excluded.last_download_at, last_usher_id = excluded.last_usher_id
        where device.removed_at is null
      returning event_id, device_id
    )
    insert into ticketing.cache_issues (event_id, device_id, usher_id, since, watermark, issued_at, expires_at)
    select event_id, device_id, ${usher.usherId}::uuid, ${since}::xid8, pg_snapshot_xmin(pg_current_snapshot()), ${from}::timestamptz, ${until}::timestamptz
    from device
    returning id, watermark`;
  if (issue === undefined) throw removedDevice();
  const { id, watermark } = issue;
  return {
    id,
    issuedAt: now,
    expiresAt,
    isFull: since === null,
    cursor: writeCacheCursor(keys.cursorKey, { watermark, expiresAt, basis }),
    salt: keys.salt.toString('base64url'),
    deviceSecret: keys.deviceSecret.toString('base64url'),
    publicKeys,
    rules: { event, ticketTypes },
  };
}

/** What all codes of an event are made of. When it changes every code does, and a delta would leave the device with old ones. */
function codeBasis({ event, ticketTypes }: OfflineRules): string {
  const parts = [
    event.number,
    event.endsAt,
    ...ticketTypes.map(({ id, validUntil }) => [id, validUntil]),
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 16);
}

/** Whether a delta is enough: what it is a delta of must be there still, and found by the same codes. */
const canContinue = (
  last: CachePosition | undefined,
  { basis, now }: { readonly basis: string; readonly now: Date },
): last is CachePosition => last !== undefined && last.expiresAt > now && last.basis === basis;
