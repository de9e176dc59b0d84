import type { Hall } from '../../hall.ts';

/** How one device stands at an event. */
export type DeviceSync = {
  readonly deviceId: string;
  readonly usherName: string | null;
  readonly lastDownloadAt: Date | null;
  readonly cacheExpiresAt: Date | null;
  readonly lastUploadAt: Date | null;
  readonly uploadedCount: number;
  readonly conflictCount: number;
  readonly removedAt: Date | null;
};

type Row = Pick<DeviceSync, 'deviceId' | 'usherName' | 'uploadedCount' | 'conflictCount'> &
  // As PostgreSQL writes them.
  Record<'lastDownloadAt' | 'cacheExpiresAt' | 'lastUploadAt' | 'removedAt', string | null>;

const devicesMax = 500;

/** The devices of an event by name, or one of them: what they downloaded, uploaded and disagreed about. */
export async function findDeviceSyncs(
  sql: Hall['sql'],
  eventId: string,
  deviceId: string | null,
): Promise<readonly DeviceSync[]> {
  const rows = await sql<Row[]>`
    with conflict as (
      select scan.device_id, count(*)::int as count
      from ticketing.scan_outcomes as outcome
      join ticketing.scans as scan on scan.event_id = outcome.event_id and scan.scan_id = outcome.scan_id
      where outcome.event_id = ${eventId} and outcome.state = 'CONFLICT'
      group by scan.device_id
    )
    select
      device.device_id as "deviceId", usher.name as "usherName", device.last_download_at as "lastDownloadAt",
      (
        select expires_at from ticketing.cache_issues
        where event_id = device.event_id and device_id = device.device_id order by issued_at desc limit 1
      ) as "cacheExpiresAt",
      device.last_upload_at as "lastUploadAt",
      (
        select count(*)::int from ticketing.scans
        where event_id = device.event_id and device_id = device.device_id and source = 'OFFLINE'
      ) as "uploadedCount",
      coalesce(conflict.count, 0) as "conflictCount",
      device.removed_at as "removedAt"
    from ticketing.devices as device
    left join ticketing.p_ushers as usher on usher.usher_id = device.last_usher_id
    left join conflict on conflict.device_id = device.device_id
    where device.event_id = ${eventId} and (${deviceId}::text is null or device.device_id = ${deviceId})
    order by device.device_id limit ${devicesMax}`;
  return rows.map((row) => ({
    deviceId: row.deviceId,
    usherName: row.usherName,
    uploadedCount: row.uploadedCount,
    conflictCount: row.conflictCount,
    lastDownloadAt: instant(row.lastDownloadAt),
    cacheExpiresAt: instant(row.cacheExpiresAt),
    lastUploadAt: instant(row.lastUploadAt),
    removedAt: instant(row.removedAt),
  }));
}

const instant = (text: string | null) => (text === null ? null : new Date(text));
