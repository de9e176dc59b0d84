import { scans, type Scan } from '@gatehouse/ticketing-db/scans';
import { and, eq, gte, lt, sql, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { filterId } from '../filter-id.ts';
import { hasEnoughLetters, nameQuery } from '../gate/name-search.ts';
import { readUid } from '../gate/read-uid.ts';

/** What to leave out of the log; all conditions count together. */
export type LogFilter = {
  readonly cardUid?: string | null | undefined;
  readonly usherName?: string | null | undefined;
  readonly verdict?: Scan['verdict'] | null | undefined;
  readonly attendeeName?: string | null | undefined;
  readonly ticketId?: string | null | undefined;
  readonly gateId?: string | null | undefined;
  readonly kind?: Scan['kind'] | null | undefined;
  readonly receivedFrom?: Date | null | undefined;
  readonly receivedBefore?: Date | null | undefined;
};

type Scope = {
  /** Undefined for all events. */
  readonly eventId: string | undefined;
  /** Where a client finds the filter, for a complaint about it. */
  readonly path: string;
};

/** The filter as a condition on the log, each part of which has an index; BAD_USER_INPUT for what nothing can match. */
export function logCondition(filter: LogFilter, { eventId, path }: Scope): SQL | undefined {
  const { cardUid, usherName, verdict, attendeeName, kind, receivedFrom, receivedBefore } = filter;
  const same = (field: 'ticketId' | 'gateId', column: PgColumn) => {
    const id = filter[field];
    return id == null ? undefined : eq(column, filterId(id, `${path}.${field}`));
  };
  return and(
    eventId === undefined ? undefined : eq(scans.eventId, eventId),
    cardUid == null ? undefined : eq(scans.cardUid, readUid(cardUid, `${path}.cardUid`)),
    usherName == null ? undefined : byUsher(usherName),
    verdict == null ? undefined : eq(scans.verdict, verdict),
    attendeeName == null ? undefined : byAttendee(attendeeName, eventId),
    same('ticketId', scans.ticketId),
    same('gateId', scans.gateId),
    kind == null ? undefined : ofKind(kind),
    receivedFrom == null ? undefined : receivedSince(receivedFrom, eventId),
    receivedBefore == null ? undefined : receivedUntil(receivedBefore, eventId),
  );
}

const nothing = sql`false`;

/** No request takes so long to write what it received, and no two clocks of ours differ by so much. */
const slack = sql.raw(`interval '15 minutes'`);
const seqMax = sql.raw(String(2n ** 63n - 1n));

// The log is read by numbers, and numbers do not say when. But rows are numbered soon after they are received, so that the first
// row that was received well after an instant has a higher number than all from before it: reading can begin there, and end so too.
const receivedUntil = (
  before: Date,
  eventId: string | undefined,
): SQL => sql`(${lt(scans.receivedAt, before)}
  and ${scans.seq} < coalesce((select seq from ticketing.scans as later
    where ${sameEvent('later', eventId)} and later.received_at >= ${before.toISOString()}::timestamptz + ${slack}
    order by later.received_at limit 1), ${seqMax}))`;

const receivedSince = (
  from: Date,
  eventId: string | undefined,
): SQL => sql`(${gte(scans.receivedAt, from)}
  and ${scans.seq} > coalesce((select seq from ticketing.scans as earlier
    where ${sameEvent('earlier', eventId)} and earlier.received_at < ${from.toISOString()}::timestamptz - ${slack}
    order by earlier.received_at desc limit 1), 0))`;

const sameEvent = (row: 'later' | 'earlier', eventId: string | undefined): SQL =>
  eventId === undefined ? sql`true` : sql`${sql.raw(row)}.event_id = ${eventId}`;

function byUsher(name: string): SQL {
  const words = nameQuery(name);
  if (words === undefined) return nothing;
  return sql`${scans.usherId} in (
    select usher_id from ticketing.p_ushers where ticketing.name_words(name) @@ ${words})`;
}

function byAttendee(name: string, eventId: string | undefined): SQL {
  const words = hasEnoughLetters(name) ? nameQuery(name) : undefined;
  if (words === undefined) return nothing;
  const here = eventId === undefined ? sql`true` : sql`event_id = ${eventId}`;
  return sql`${scans.ticketId} in (
    select id from ticketing.tickets where search @@ ${words} and ${here})`;
}

const kinds: ReadonlySet<Scan['kind']> = new Set(['ENTRY', 'EXIT', 'LEAVE', 'UNDO', 'ACTIVITY']);

/** As a literal, so that a plan made for all values can use the index that has no entries in it. */
const ofKind = (kind: Scan['kind']): SQL =>
  kinds.has(kind) ? sql`${scans.kind} = ${sql.raw(`'${kind}'`)}` : nothing;
