import { sql } from 'drizzle-orm';
import { check, index, text, uuid } from 'drizzle-orm/pg-core';
import { id, instant, minor } from './columns.ts';
import { finances } from './schema.ts';

/** Money an organizer left as a security. What is left of it is the balance of its own live account, never a column. */
export const deposits = finances.table(
  'deposits',
  {
    id: id(),
    organizerId: uuid('organizer_id').notNull(),
    /** As the organizer was called then. */
    organizerName: text('organizer_name').notNull(),
    reason: text().notNull(),
    amountMinor: minor('amount_minor').notNull(),
    currency: text().notNull(),
    takenBy: uuid('taken_by').notNull(),
    takenAt: instant('taken_at').notNull().defaultNow(),
  },
  (deposit) => [
    check('deposits_amount_check', sql`amount_minor > 0`),
    index('deposits_taken_at_idx').on(deposit.takenAt, deposit.id),
    index('deposits_organizer_id_idx').on(deposit.organizerId, deposit.takenAt, deposit.id),
  ],
);

export type Deposit = typeof deposits.$inferSelect;

/** A part of a deposit that the platform kept. */
export const depositForfeits = finances.table(
  'deposit_forfeits',
  {
    id: id(),
    depositId: uuid('deposit_id')
      .notNull()
      .references(() => deposits.id),
    amountMinor: minor('amount_minor').notNull(),
    reason: text().notNull(),
    forfeitedBy: uuid('forfeited_by').notNull(),
    forfeitedAt: instant('forfeited_at').notNull().defaultNow(),
  },
  (forfeit) => [
    check('deposit_forfeits_amount_check', sql`amount_minor > 0`),
    index('deposit_forfeits_deposit_id_idx').on(forfeit.depositId),
  ],
);

export type DepositForfeit = typeof depositForfeits.$inferSelect;
