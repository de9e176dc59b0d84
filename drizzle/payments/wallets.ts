import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  index,
  integer,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { id, instant, minor } from './columns.ts';
import { ledgerAccounts } from './ledger.ts';
import { paymentsSchema } from './pg-schema.ts';

/** A standing order of a wallet's holder: load so much whenever a debit takes what is available below the threshold. */
export const autoReloads = paymentsSchema.table(
  'auto_reloads',
  {
    accountId: uuid('account_id')
      .primaryKey()
      .references(() => ledgerAccounts.id),
    holderId: uuid('holder_id').notNull(),
    thresholdMinor: minor('threshold_minor').notNull(),
    amountMinor: minor('amount_minor').notNull(),
    /** The provider's token of a method that may be charged without the holder. */
    method: text().notNull(),
    isEnabled: boolean('is_enabled').notNull().default(true),
    /** After three failures in a row; the holder starts it again. */
    isPaused: boolean('is_paused').notNull().default(false),
    failureCount: integer('failure_count').notNull().default(0),
    createdAt: instant('created_at').notNull().defaultNow(),
    updatedAt: instant('updated_at').notNull().defaultNow(),
  },
  (reload) => [
    index('auto_reloads_holder_id_idx').on(reload.holderId),
    check('auto_reloads_amounts_check', sql`threshold_minor > 0 and amount_minor > 0`),
    check('auto_reloads_failure_count_check', sql`failure_count >= 0`),
  ],
);

export type AutoReload = typeof autoReloads.$inferSelect;

/** One crossing of a threshold, and what became of the reload that it asks for: a payment with this attempt as its subject. */
export const reloadAttempts = paymentsSchema.table(
  'reload_attempts',
  {
    id: id(),
    accountId: uuid('account_id')
      .notNull()
      .references(() => autoReloads.accountId),
    /** The version of the account whose change crossed the threshold: one change asks once. */
    accountVersion: bigint('account_version', { mode: 'number' }).notNull(),
    status: text({ enum: ['OPEN', 'SUCCEEDED', 'FAILED', 'SKIPPED'] })
      .notNull()
      .default('OPEN'),
    amountMinor: minor('amount_minor').notNull(),
    reason: text({ enum: ['DAY_CAP', 'CEILING', 'NOT_ACTIVE', 'WALLET_NOT_OPEN', 'NOT_PAID'] }),
    createdAt: instant('created_at').notNull().defaultNow(),
    settledAt: instant('settled_at'),
  },
  (attempt) => [
    unique('reload_attempts_version_key').on(attempt.accountId, attempt.accountVersion),
    uniqueIndex('reload_attempts_open_key')
      .on(attempt.accountId)
      .where(sql`status = 'OPEN'`),
    check(
      'reload_attempts_status_check',
      sql`status in ('OPEN', 'SUCCEEDED', 'FAILED', 'SKIPPED') and (status = 'OPEN') = (settled_at is null)`,
    ),
    index('reload_attempts_created_at_idx').on(attempt.accountId, attempt.createdAt),
  ],
);

export type ReloadAttempt = typeof reloadAttempts.$inferSelect;
