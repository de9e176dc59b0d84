import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  index,
  integer,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { bytes, exactInstant, id, instant, transactionId } from './columns.ts';
import { ticketing } from './schema.ts';

/** Everything that happened at gates, as it was answered. Rows are only ever added. */
export const scans = ticketing.table(
  'scans',
  {
    seq: bigint({ mode: 'bigint' }).primaryKey().generatedAlwaysAsIdentity(),
    eventId: uuid('event_id').notNull(),
    scanId: text('scan_id').notNull(),
    kind: text({ enum: ['ENTRY', 'EXIT', 'LEAVE', 'UNDO', 'ACTIVITY'] })
      .notNull()
      .default('ENTRY'),
    medium: text({ enum: ['QR', 'NFC', 'ADMIN'] })
      .notNull()
      .default('QR'),
    source: text({ enum: ['ONLINE', 'OFFLINE', 'ADMIN'] })
      .notNull()
      .default('ONLINE'),
    /** What was read, the first 512 characters of it. */
    code: text().notNull(),
    /** The card's, where a card was read. */
    cardUid: text('card_uid'),
    /** The ticket that was chosen of several that the card opens. */
    chosenTicketId: uuid('chosen_ticket_id'),
    ticketId: uuid('ticket_id'),
    checkpointId: uuid('checkpoint_id').notNull(),
    gateId: uuid('gate_id'),
    deviceId: text('device_id').notNull(),
    /** The usher; an administrator who admits on somebody's behalf. */
    usherId: uuid('usher_id').notNull(),
    verdict: text({ enum: ['VALID', 'INVALID', 'ALREADY_SCANNED', 'NOT_FOUND'] }).notNull(),
    reason: text(),
    firstAt: instant('first_at'),
    firstGateId: uuid('first_gate_id'),
    /** What was asked for with a leave. */
    leaveMinutes: integer('leave_minutes'),
    leaveUntil: instant('leave_until'),
    acceptsUnpaid: boolean('accepts_unpaid').notNull().default(false),
    deviceAt: instant('device_at'),
    receivedAt: instant('received_at').notNull(),
    /** The time that decides: of the server, or of a device as far as the server can vouch for it. */
    countedAt: exactInstant('counted_at')
      .notNull()
      .default(sql`now()`),
    /** The cache a device decided by while it had no network. */
    cacheId: uuid('cache_id'),
    /** What the rules said against an admission that happened all the same. */
    fault: text(),
    flags: text({ enum: ['STALE_CACHE', 'CLOCK'] })
      .array()
      .notNull()
      .default(sql`'{}'`),
    /** The scan that this one takes back. */
    undoes: text(),
    note: text(),
    writtenBy: transactionId('written_by')
      .notNull()
      .default(sql`pg_current_xact_id()`),
  },
  (scan) => [
    unique('scans_event_id_scan_id_key').on(scan.eventId, scan.scanId),
    index('scans_event_id_seq_idx').on(scan.eventId, scan.seq),
    index('scans_event_id_verdict_idx').on(scan.eventId, scan.verdict, scan.seq),
    index('scans_event_id_usher_id_idx').on(scan.eventId, scan.usherId, scan.seq),
    index('scans_usher_id_idx').on(scan.usherId, scan.seq),
    index('scans_verdict_idx').on(scan.verdict, scan.seq),
    index('scans_gate_id_idx').on(scan.gateId, scan.seq),
    index('scans_card_uid_idx')
      .on(scan.cardUid, scan.seq)
      .where(sql`${scan.cardUid} is not null`),
    index('scans_event_id_received_at_idx').on(scan.eventId, scan.receivedAt),
    index('scans_leaves_idx')
      .on(scan.eventId, scan.seq)
      .where(sql`${scan.kind} = 'LEAVE' and ${scan.verdict} = 'VALID'`),
    index('scans_entries_idx')
      .on(scan.eventId, scan.gateId)
      .where(sql`${scan.kind} = 'ENTRY' and ${scan.verdict} = 'VALID'`),
    // Most rows are entries; whoever looks for something else finds it here.
    index('scans_event_id_kind_idx')
      .on(scan.eventId, scan.kind, scan.seq)
      .where(sql`${scan.kind} <> 'ENTRY'`),
    index('scans_kind_idx')
      .on(scan.kind, scan.seq)
      .where(sql`${scan.kind} <> 'ENTRY'`),
    index('scans_received_at_idx').on(scan.receivedAt),
    index('scans_written_by_idx').on(scan.writtenBy, scan.seq),
    index('scans_ticket_id_idx').on(scan.ticketId, scan.seq),
    index('scans_uploaded_idx')
      .on(scan.eventId, scan.deviceId)
      .where(sql`${scan.source} = 'OFFLINE'`),
    check('scans_code_check', sql`char_length(${scan.code}) <= 512`),
    check('scans_kind_check', sql`${scan.kind} in ('ENTRY', 'EXIT', 'LEAVE', 'UNDO', 'ACTIVITY')`),
    check('scans_medium_check', sql`${scan.medium} in ('QR', 'NFC', 'ADMIN')`),
    check('scans_source_check', sql`${scan.source} in ('ONLINE', 'OFFLINE', 'ADMIN')`),
    check(
      'scans_verdict_check',
      sql`${scan.verdict} in ('VALID', 'INVALID', 'ALREADY_SCANNED', 'NOT_FOUND')`,
    ),
    check('scans_reason_check', sql`(${scan.verdict} = 'VALID') = (${scan.reason} is null)`),
    check('scans_undo_check', sql`(${scan.kind} = 'UNDO') = (${scan.undoes} is not null)`),
    check('scans_flags_check', sql`${scan.flags} <@ array['STALE_CACHE', 'CLOCK']`),
    check('scans_offline_check', sql`(${scan.source} = 'OFFLINE') = (${scan.cacheId} is not null)`),
  ],
);

/** What became of scans that let somebody in or out once all that is known was put in order. Recomputed, never an answer. */
export const scanOutcomes = ticketing.table(
  'scan_outcomes',
  {
    eventId: uuid('event_id').notNull(),
    scanId: text('scan_id').notNull(),
    ticketId: uuid('ticket_id').notNull(),
    checkpointId: uuid('checkpoint_id').notNull(),
    /** A scan without a row here counted. */
    state: text({ enum: ['CONFLICT', 'OVERRIDE', 'UNDONE'] }).notNull(),
    /** The scan that counts in its place. */
    countsInstead: text('counts_instead'),
    reason: text(),
  },
  (outcome) => [
    primaryKey({ columns: [outcome.eventId, outcome.scanId] }),
    index('scan_outcomes_ticket_id_idx').on(outcome.ticketId, outcome.checkpointId),
    index('scan_outcomes_conflict_idx')
      .on(outcome.eventId, outcome.ticketId)
      .where(sql`${outcome.state} = 'CONFLICT'`),
    check('scan_outcomes_state_check', sql`${outcome.state} in ('CONFLICT', 'OVERRIDE', 'UNDONE')`),
  ],
);

/** The log in sealed blocks, each with the hash of the one before: a row that changes later breaks its block. */
export const scanBlocks = ticketing.table('scan_blocks', {
  number: integer().primaryKey(),
  /** Rows written by transactions from here … */
  writtenFrom: transactionId('written_from').notNull(),
  /** … up to but not including this one. */
  writtenBefore: transactionId('written_before').notNull(),
  rows: integer().notNull(),
  previousHash: bytes('previous_hash').notNull(),
  hash: bytes().notNull(),
  sealedAt: instant('sealed_at').notNull(),
});

/** The devices that scanned or synced at an event, as they name themselves. */
export const devices = ticketing.table(
  'devices',
  {
    eventId: uuid('event_id').notNull(),
    deviceId: text('device_id').notNull(),
    firstSeenAt: instant('first_seen_at').notNull(),
    lastDownloadAt: instant('last_download_at'),
    lastUploadAt: instant('last_upload_at'),
    lastUsherId: uuid('last_usher_id'),
    removedAt: instant('removed_at'),
    removedBy: uuid('removed_by'),
  },
  (device) => [primaryKey({ columns: [device.eventId, device.deviceId] })],
);

/** One download of an event's cache: until when a device may decide by it, and where its next delta begins. */
export const cacheIssues = ticketing.table(
  'cache_issues',
  {
    id: id(),
    eventId: uuid('event_id').notNull(),
    deviceId: text('device_id').notNull(),
    usherId: uuid('usher_id').notNull(),
    /** Rows written by this transaction and later ones are brought; null for all of them. */
    since: transactionId('since'),
    /** The oldest transaction that was under way: the next delta brings what it and later ones wrote. */
    watermark: transactionId('watermark').notNull(),
    issuedAt: instant('issued_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (issue) => [index('cache_issues_event_id_idx').on(issue.eventId, issue.deviceId, issue.issuedAt)],
);

export const incidentTypes = [
  'MEDICAL',
  'SECURITY',
  'FRAUD',
  'EQUIPMENT',
  'CROWD',
  'OTHER',
] as const;

/** What ushers report. */
export const incidents = ticketing.table(
  'incidents',
  {
    id: id(),
    eventId: uuid('event_id').notNull(),
    /** Made by the client: a report that is sent twice is one. */
    clientKey: text('client_key').notNull(),
    usherId: uuid('usher_id').notNull(),
    gateId: uuid('gate_id'),
    ticketId: uuid('ticket_id'),
    type: text({ enum: incidentTypes }).notNull(),
    severity: text({ enum: ['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'] }).notNull(),
    text: text().notNull(),
    photoUrl: text('photo_url'),
    photoFileId: uuid('photo_file_id'),
    /** What the photo was sent as: whoever repeats a report names it again. */
    photoUploadId: uuid('photo_upload_id'),
    status: text({ enum: ['OPEN', 'IN_REVIEW', 'RESOLVED', 'DISMISSED'] }).notNull(),
    reviewedBy: uuid('reviewed_by'),
    reviewNote: text('review_note'),
    reportedAt: instant('reported_at').notNull(),
    reviewedAt: instant('reviewed_at'),
  },
  (incident) => [
    unique('incidents_event_id_client_key_key').on(incident.eventId, incident.clientKey),
    index('incidents_event_id_idx').on(incident.eventId, incident.id),
    index('incidents_status_idx').on(incident.status, incident.id),
    index('incidents_type_idx').on(incident.type, incident.id),
    index('incidents_severity_idx').on(incident.severity, incident.id),
    check(
      'incidents_status_check',
      sql`${incident.status} in ('OPEN', 'IN_REVIEW', 'RESOLVED', 'DISMISSED')`,
    ),
    check(
      'incidents_severity_check',
      sql`${incident.severity} in ('LOW', 'MEDIUM', 'HIGH', 'CRITICAL')`,
    ),
    check(
      'incidents_type_check',
      sql`${incident.type} in ('MEDICAL', 'SECURITY', 'FRAUD', 'EQUIPMENT', 'CROWD', 'OTHER')`,
    ),
    check(
      'incidents_reviewed_check',
      sql`(${incident.status} = 'OPEN') = (${incident.reviewedAt} is null)`,
    ),
  ],
);

export type Scan = typeof scans.$inferSelect;
export type ScanOutcome = typeof scanOutcomes.$inferSelect;
export type ScanBlock = typeof scanBlocks.$inferSelect;
export type Device = typeof devices.$inferSelect;
export type CacheIssue = typeof cacheIssues.$inferSelect;
export type Incident = typeof incidents.$inferSelect;
