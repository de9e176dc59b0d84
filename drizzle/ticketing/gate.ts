import { sql } from 'drizzle-orm';
import { bigint, check, index, integer, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { events } from './catalogue.ts';
import { tickets } from './tickets.ts';
import { id, instant } from './columns.ts';
import { ticketing } from './schema.ts';

/** A line that people cross; each admits a ticket by itself. */
export const checkpoints = ticketing.table(
  'checkpoints',
  {
    id: id(),
    eventId: uuid('event_id')
      .notNull()
      .references(() => events.id),
    name: text().notNull(),
    /** The ticket types it takes; null for all of them. */
    typeIds: uuid('type_ids').array(),
    reEntry: text('re_entry', { enum: ['NONE', 'WITH_LEAVE', 'FREE'] })
      .notNull()
      .default('NONE'),
  },
  (checkpoint) => [
    index('checkpoints_event_id_idx').on(checkpoint.eventId),
    check(
      'checkpoints_re_entry_check',
      sql`${checkpoint.reEntry} in ('NONE', 'WITH_LEAVE', 'FREE')`,
    ),
  ],
);

export const gates = ticketing.table(
  'gates',
  {
    id: id(),
    checkpointId: uuid('checkpoint_id')
      .notNull()
      .references(() => checkpoints.id),
    name: text().notNull(),
  },
  (gate) => [index('gates_checkpoint_id_idx').on(gate.checkpointId)],
);

/** That a ticket let somebody in at a checkpoint, and where they are since. */
export const admissions = ticketing.table(
  'admissions',
  {
    ticketId: uuid('ticket_id')
      .notNull()
      .references(() => tickets.id),
    checkpointId: uuid('checkpoint_id')
      .notNull()
      .references(() => checkpoints.id),
    eventId: uuid('event_id').notNull(),
    /** The attendee; for a guest, who has no id, the ticket. People are counted by this. */
    personId: uuid('person_id').notNull(),
    state: text({ enum: ['INSIDE', 'ON_LEAVE', 'OUT'] }).notNull(),
    firstAt: instant('first_at').notNull(),
    firstGateId: uuid('first_gate_id').references(() => gates.id),
    leaveUntil: instant('leave_until'),
    entries: integer().notNull(),
  },
  (admission) => [
    primaryKey({ columns: [admission.ticketId, admission.checkpointId] }),
    index('admissions_event_id_idx').on(admission.eventId, admission.checkpointId, admission.state),
    check('admissions_state_check', sql`${admission.state} in ('INSIDE', 'ON_LEAVE', 'OUT')`),
    check(
      'admissions_leave_check',
      sql`(${admission.state} = 'ON_LEAVE') = (${admission.leaveUntil} is not null)`,
    ),
    check('admissions_entries_check', sql`${admission.entries} >= 1`),
  ],
);

/** Every attempt to enter, as it was answered. Rows are only ever added. */
export const scans = ticketing.table(
  'scans',
  {
    seq: bigint({ mode: 'bigint' }).primaryKey().generatedAlwaysAsIdentity(),
    eventId: uuid('event_id').notNull(),
    scanId: text('scan_id').notNull(),
    /** What was read, the first 512 characters of it. */
    code: text().notNull(),
    ticketId: uuid('ticket_id'),
    checkpointId: uuid('checkpoint_id').notNull(),
    gateId: uuid('gate_id'),
    deviceId: text('device_id').notNull(),
    usherId: uuid('usher_id').notNull(),
    verdict: text({ enum: ['VALID', 'INVALID', 'ALREADY_SCANNED', 'NOT_FOUND'] }).notNull(),
    reason: text(),
    firstAt: instant('first_at'),
    firstGateId: uuid('first_gate_id'),
    deviceAt: instant('device_at'),
    receivedAt: instant('received_at').notNull(),
  },
  (scan) => [
    unique('scans_event_id_scan_id_key').on(scan.eventId, scan.scanId),
    index('scans_ticket_id_idx').on(scan.ticketId, scan.seq),
    check('scans_code_check', sql`char_length(${scan.code}) <= 512`),
    check(
      'scans_verdict_check',
      sql`${scan.verdict} in ('VALID', 'INVALID', 'ALREADY_SCANNED', 'NOT_FOUND')`,
    ),
    check('scans_reason_check', sql`(${scan.verdict} = 'VALID') = (${scan.reason} is null)`),
  ],
);

export type Checkpoint = typeof checkpoints.$inferSelect;
export type Gate = typeof gates.$inferSelect;
export type Scan = typeof scans.$inferSelect;
