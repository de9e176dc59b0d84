import { revocationTables } from '@gatehouse/kit-postgres/revocation-tables';
import { bigint, integer, pgSchema, text, timestamp, uuid } from 'drizzle-orm/pg-core';

export const finances = pgSchema('finances');

/** The events of other subgraphs that were handled, so that none is handled twice. */
export const inbox = finances.table('inbox', {
  eventId: uuid('event_id').primaryKey(),
  name: text().notNull(),
  receivedAt: timestamp('received_at', { withTimezone: true }).notNull().defaultNow(),
});

/** Counters that number what the audit log is told; see kit/subgraph's `number-audit`. */
export const auditLanes = finances.table('audit_lanes', {
  lane: integer().primaryKey().generatedAlwaysAsIdentity(),
  recorded: bigint({ mode: 'number' }).notNull(),
});

/** Identity's word on access tokens, as its events told it. */
export const { revocations, identityState } = revocationTables(finances);
