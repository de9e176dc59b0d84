import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { events } from './catalogue.ts';
import { tickets } from './tickets.ts';
import { changedBy, exactInstant, id, instant } from './columns.ts';
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
    /** How long somebody may be away. */
    leaveMinutes: integer('leave_minutes').notNull().default(60),
  },
  (checkpoint) => [
    index('checkpoints_event_id_idx').on(checkpoint.eventId),
    check('checkpoints_leave_minutes_check', sql`${checkpoint.leaveMinutes} between 1 and 1440`),
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
    /** The scan that let them in and counts: what stands against another one. */
    entryScanId: text('entry_scan_id'),
    /** The counted time of the last scan that moved it: the next one counts later, whatever the clocks say. */
    lastAt: exactInstant('last_at')
      .notNull()
      .default(sql`now()`),
    changedBy: changedBy(),
  },
  (admission) => [
    primaryKey({ columns: [admission.ticketId, admission.checkpointId] }),
    index('admissions_event_id_changed_by_idx').on(
      admission.eventId,
      admission.changedBy,
      admission.ticketId,
    ),
    index('admissions_leave_until_idx')
      .on(admission.eventId, admission.leaveUntil)
      .where(sql`${admission.state} = 'ON_LEAVE'`),
    index('admissions_checkpoint_id_idx').on(admission.checkpointId),
    index('admissions_first_gate_id_idx').on(admission.firstGateId),
    index('admissions_event_id_idx').on(admission.eventId, admission.checkpointId, admission.state),
    index('admissions_first_at_idx').on(admission.firstAt, admission.eventId, admission.personId),
    index('admissions_person_id_idx').on(admission.personId, admission.firstAt),
    check('admissions_state_check', sql`${admission.state} in ('INSIDE', 'ON_LEAVE', 'OUT')`),
    check(
      'admissions_leave_check',
      sql`(${admission.state} = 'ON_LEAVE') = (${admission.leaveUntil} is not null)`,
    ),
    check('admissions_entries_check', sql`${admission.entries} >= 1`),
  ],
);

export type Checkpoint = typeof checkpoints.$inferSelect;
export type Gate = typeof gates.$inferSelect;
export type Admission = typeof admissions.$inferSelect;
