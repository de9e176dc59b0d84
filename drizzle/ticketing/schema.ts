import { bigint, integer, pgSchema, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from './columns.ts';

export const ticketing = pgSchema('ticketing');

/** The events of other subgraphs that were handled, so that none is handled twice. */
export const inbox = ticketing.table('inbox', {
  eventId: uuid('event_id').primaryKey(),
  name: text().notNull(),
  receivedAt: instant('received_at').notNull().defaultNow(),
});

/** Counters that number what the audit log is told; see kit/subgraph's `number-audit`. */
export const auditLanes = ticketing.table('audit_lanes', {
  lane: integer().primaryKey().generatedAlwaysAsIdentity(),
  recorded: bigint({ mode: 'number' }).notNull(),
});
