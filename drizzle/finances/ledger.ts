import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  customType,
  date,
  integer,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { keyTable } from '@gatehouse/kit-ledger/key-table';
import { ledgerTables } from '@gatehouse/kit-ledger/ledger-tables';
import { finances } from './schema.ts';

/** The books of the platform: what it takes, owes, pays and keeps. */
export const {
  ledgerKinds,
  ledgerAccounts,
  ledgerJournals,
  ledgerEntries,
  ledgerHolds,
  ledgerSnapshots,
  ledgerBlocks,
  ledgerPeriods,
} = ledgerTables(finances);

export const idempotencyKeys = keyTable(finances);

/**
 * What moved each account on each day, by kind of journal and by event, up to the transaction that `ledger_days_mark` names:
 * figures of many days read these sums, and entry by entry only what was posted since. Written by `fold_ledger_days` alone.
 */
export const ledgerDays = finances.table(
  'ledger_days',
  {
    effectiveOn: date('effective_on', { mode: 'string' }).notNull(),
    accountId: uuid('account_id')
      .notNull()
      .references(() => ledgerAccounts.id),
    kind: text().notNull(),
    /** The event that the journals name; null for those that name none. */
    eventId: uuid('event_id'),
    entryCount: integer('entry_count').notNull(),
    amountMinor: bigint('amount_minor', { mode: 'bigint' }).notNull(),
  },
  (day) => [
    unique('ledger_days_key')
      .on(day.effectiveOn, day.accountId, day.kind, day.eventId)
      .nullsNotDistinct(),
    check('ledger_days_entry_count_check', sql`entry_count > 0`),
  ],
);

/** One row: every journal of an earlier transaction is in `ledger_days`, and none of this one or a later one. */
export const ledgerDaysMark = finances.table(
  'ledger_days_mark',
  {
    isOnly: boolean('is_only').primaryKey().default(true),
    beforeXact: customType<{ data: string }>({ dataType: () => 'xid8' })('before_xact').notNull(),
  },
  () => [check('ledger_days_mark_only_check', sql`is_only`)],
);
