import { ledgerTables } from '@gatehouse/kit-ledger/ledger-tables';
import { bigint, customType, primaryKey, text } from 'drizzle-orm/pg-core';
import { minor } from './columns.ts';
import { paymentsSchema } from './pg-schema.ts';

const transactionId = customType<{ data: string }>({ dataType: () => 'xid8' });

/** The books of payments: wallets, and what lies between them, the providers and finances. */
export const {
  ledgerKinds,
  ledgerAccounts,
  ledgerJournals,
  ledgerEntries,
  ledgerHolds,
  ledgerSnapshots,
  ledgerBlocks,
  ledgerPeriods,
} = ledgerTables(paymentsSchema);

/** What journals of a kind did to what is due to finances, before a transaction: checkpoints add what came since. */
export const dueTotals = paymentsSchema.table(
  'due_totals',
  {
    kind: text().notNull(),
    currency: text().notNull(),
    journalCount: bigint('journal_count', { mode: 'number' }).notNull(),
    dueMinor: minor('due_minor').notNull(),
    /** Every transaction below is over and counted; the same in all rows. */
    watermark: transactionId('watermark').notNull(),
  },
  (total) => [primaryKey({ name: 'due_totals_pkey', columns: [total.kind, total.currency] })],
);
