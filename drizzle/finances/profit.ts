import { sql } from 'drizzle-orm';
import {
  check,
  date,
  index,
  integer,
  primaryKey,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { id, instant, minor } from './columns.ts';
import { ledgerJournals, ledgerPeriods } from './ledger.ts';
import { finances } from './schema.ts';

/** Somebody with a part in the profit who is neither the company nor an organizer. */
export const partners = finances.table(
  'partners',
  {
    id: id(),
    name: text().notNull(),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (partner) => [uniqueIndex('partners_name_key').on(sql`lower(${partner.name})`)],
);

export type Partner = typeof partners.$inferSelect;

const partyKind = () => text('party_kind', { enum: ['COMPANY', 'ORGANIZER', 'PARTNER'] }).notNull();

/** By what weight a party shares in the profit, from month to month. */
export const shareRules = finances.table(
  'share_rules',
  {
    id: id(),
    partyKind: partyKind(),
    /** The organizer or partner; the nil UUID for the company. */
    partyId: uuid('party_id').notNull(),
    weight: integer().notNull(),
    /** First days of months, the last one excluded; without an end it goes on. A party has one rule a day: a custom migration. */
    fromOn: date('from_on', { mode: 'string' }).notNull(),
    untilOn: date('until_on', { mode: 'string' }),
    setBy: uuid('set_by').notNull(),
    setAt: instant('set_at').notNull().defaultNow(),
  },
  () => [
    check('share_rules_weight_check', sql`weight > 0`),
    check('share_rules_party_kind_check', sql`party_kind in ('COMPANY', 'ORGANIZER', 'PARTNER')`),
    check(
      'share_rules_party_check',
      sql`(party_kind = 'COMPANY') = (party_id = '00000000-0000-0000-0000-000000000000')`,
    ),
    check(
      'share_rules_dates_check',
      sql`extract(day from from_on) = 1 and (until_on is null or extract(day from until_on) = 1 and from_on < until_on)`,
    ),
  ],
);

export type ShareRule = typeof shareRules.$inferSelect;
export type PartyKind = ShareRule['partyKind'];

/** What a closed month came to, in each currency that moved. Never changed. */
export const periodResults = finances.table(
  'period_results',
  {
    month: date({ mode: 'string' })
      .notNull()
      .references(() => ledgerPeriods.month),
    currency: text().notNull(),
    incomeMinor: minor('income_minor').notNull(),
    costsMinor: minor('costs_minor').notNull(),
    profitMinor: minor('profit_minor').notNull(),
    journalId: uuid('journal_id')
      .notNull()
      .references(() => ledgerJournals.id),
  },
  (result) => [
    primaryKey({ name: 'period_results_pkey', columns: [result.month, result.currency] }),
    unique('period_results_journal_id_key').on(result.journalId),
    check('period_results_profit_check', sql`profit_minor = income_minor - costs_minor`),
  ],
);

export type PeriodResult = typeof periodResults.$inferSelect;

/** What became of the profit of a closed month: shared, or a loss that the next one begins with. Never changed. */
export const profitShares = finances.table(
  'profit_shares',
  {
    id: id(),
    month: date({ mode: 'string' }).notNull(),
    currency: text().notNull(),
    profitMinor: minor('profit_minor').notNull(),
    /** The loss of earlier months, as zero or less. */
    broughtMinor: minor('brought_minor').notNull(),
    sharedMinor: minor('shared_minor').notNull(),
    /** What the next month begins with, as zero or less. */
    carriedMinor: minor('carried_minor').notNull(),
    /** Null where nothing was shared. */
    journalId: uuid('journal_id').references(() => ledgerJournals.id),
    sharedBy: uuid('shared_by').notNull(),
    sharedAt: instant('shared_at').notNull().defaultNow(),
  },
  (share) => [
    unique('profit_shares_month_key').on(share.currency, share.month),
    unique('profit_shares_journal_id_key').on(share.journalId),
    index('profit_shares_latest_idx').on(share.month, share.id),
    check(
      'profit_shares_sum_check',
      sql`profit_minor + brought_minor = shared_minor + carried_minor`,
    ),
    check(
      'profit_shares_signs_check',
      sql`brought_minor <= 0 and shared_minor >= 0 and carried_minor <= 0 and (shared_minor = 0 or carried_minor = 0)`,
    ),
    check('profit_shares_journal_check', sql`(shared_minor = 0) = (journal_id is null)`),
  ],
);

export type ProfitShare = typeof profitShares.$inferSelect;

/** One party's part, by its weight of that month. */
export const profitAllocations = finances.table(
  'profit_allocations',
  {
    profitShareId: uuid('profit_share_id')
      .notNull()
      .references(() => profitShares.id),
    place: smallint().notNull(),
    partyKind: partyKind(),
    partyId: uuid('party_id').notNull(),
    weight: integer().notNull(),
    amountMinor: minor('amount_minor').notNull(),
  },
  (allocation) => [
    primaryKey({
      name: 'profit_allocations_pkey',
      columns: [allocation.profitShareId, allocation.place],
    }),
    unique('profit_allocations_party_key').on(
      allocation.profitShareId,
      allocation.partyKind,
      allocation.partyId,
    ),
    check('profit_allocations_amount_check', sql`amount_minor >= 0 and weight > 0`),
  ],
);

export type ProfitAllocation = typeof profitAllocations.$inferSelect;
