import { conflict, forbidden, notFound } from '@gatehouse/kit-subgraph/errors';
import { cacheIssues, devices, type CacheIssue } from '@gatehouse/ticketing-db/scans';
import { events } from '@gatehouse/ticketing-db/catalogue';
import { and, eq, getTableColumns } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';
import { isUuid } from '../is-uuid.ts';
import { staffedEvents } from '../staff.ts';
import type { Usher } from '../gate/usher-of.ts';
import { removedDevice } from './removed-device.ts';

/** A cache of the usher's event that can still be read. */
export async function getCache(
  db: TicketingDb,
  usher: Usher,
  { cacheId, now }: { readonly cacheId: string; readonly now: Date },
): Promise<CacheIssue> {
  if (!isUuid(cacheId)) throw notFound('Cache');
  const [row] = await db
    .select({
      ...getTableColumns(cacheIssues),
      removedAt: devices.removedAt,
      staffedId: events.id,
    })
    .from(cacheIssues)
    .innerJoin(
      devices,
      and(eq(devices.eventId, cacheIssues.eventId), eq(devices.deviceId, cacheIssues.deviceId)),
    )
    .leftJoin(events, and(eq(events.id, cacheIssues.eventId), staffedEvents(db, usher)))
    .where(and(eq(cacheIssues.id, cacheId), eq(cacheIssues.eventId, usher.eventId)));
  if (row === undefined) throw notFound('Cache');
  const { removedAt, staffedId, ...cache } = row;
  if (staffedId === null) throw forbidden('You are not assigned to this event.');
  if (removedAt !== null) throw removedDevice();
  if (cache.expiresAt <= now) throw conflict('This cache has expired: open another.');
  return cache;
}
