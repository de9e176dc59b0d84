import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  bigint,
  check,
  customType,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  type PgSchema,
  primaryKey,
  smallint,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';

const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });
const minor = (name: string) => bigint(name, { mode: 'bigint' });
const transactionId = customType<{ data: string }>({ dataType: () => 'xid8' });
const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' });
const newId = () =>
  uuid()
    .primaryKey()
    .default(sql`uuidv7()`);

/**
 * The tables of a double-entry ledger, the same in every schema that has one. What keeps them true stands beside them as SQL:
 * `ledgerSql`. Amounts are minor units; credit is positive, debit is negative.
 */
// oxlint-disable-next-line max-lines-per-function -- a list of tables that refer to one another, in one schema.
export function ledgerTables(schema: PgSchema) {
  /** The chart of accounts: what kinds there are, and what holds for every account of a kind. Filled by migrations. */
  const ledgerKinds = schema.table(
    'ledger_kinds',
    {
      kind: text().primaryKey(),
      /** A live account has a balance that postings lock and move; a derived one is summed when it is read, and is never hot. */
      mode: text({ enum: ['live', 'derived'] }).notNull(),
      /** What balance − held may not fall below. */
      floorMinor: minor('floor_minor'),
      /** What loading may not raise the balance above; giving back may. */
      ceilingMinor: minor('ceiling_minor'),
    },
    () => [
      check('ledger_kinds_mode_check', sql`mode in ('live', 'derived')`),
      check(
        'ledger_kinds_derived_check',
        sql`mode = 'live' or (floor_minor is null and ceiling_minor is null)`,
      ),
    ],
  );

  const ledgerAccounts = schema.table(
    'ledger_accounts',
    {
      id: newId(),
      kind: text()
        .notNull()
        .references(() => ledgerKinds.kind),
      /** Whose it is; the nil UUID for what belongs to nobody in particular. */
      ownerId: uuid('owner_id').notNull(),
      currency: text().notNull(),
      mode: text({ enum: ['live', 'derived'] }).notNull(),
      /** Of live accounts; a derived one stays at 0 here. */
      balanceMinor: minor('balance_minor')
        .notNull()
        .default(sql`0`),
      /** Reserved by open holds: no longer available. */
      heldMinor: minor('held_minor')
        .notNull()
        .default(sql`0`),
      /** Headroom under the ceiling that is reserved for money on its way in. */
      incomingMinor: minor('incoming_minor')
        .notNull()
        .default(sql`0`),
      /** Counts the entries of a live account, without gaps. */
      version: bigint({ mode: 'number' })
        .notNull()
        .default(sql`0`),
      floorMinor: minor('floor_minor'),
      ceilingMinor: minor('ceiling_minor'),
      status: text({ enum: ['open', 'frozen', 'closed'] })
        .notNull()
        .default('open'),
      openedAt: instant('opened_at').notNull().defaultNow(),
    },
    (account) => [
      unique('ledger_accounts_owner_key').on(account.kind, account.ownerId, account.currency),
      unique('ledger_accounts_currency_key').on(account.id, account.currency),
      index('ledger_accounts_owner_id_idx').on(account.ownerId),
      check('ledger_accounts_status_check', sql`status in ('open', 'frozen', 'closed')`),
      check('ledger_accounts_currency_check', sql`currency ~ '^[A-Z]{3}$'`),
      check('ledger_accounts_held_check', sql`held_minor >= 0 and incoming_minor >= 0`),
      check(
        'ledger_accounts_floor_check',
        sql`floor_minor is null or balance_minor - held_minor >= floor_minor`,
      ),
      check(
        'ledger_accounts_derived_check',
        sql`mode = 'live' or (floor_minor is null and ceiling_minor is null
          and balance_minor = 0 and held_minor = 0 and incoming_minor = 0 and version = 0)`,
      ),
    ],
  );

  /** One thing that happened to money. Its lines sum to zero in every currency. Never changed, never deleted. */
  const ledgerJournals = schema.table(
    'ledger_journals',
    {
      id: newId(),
      kind: text().notNull(),
      /** The business reason. One reason posts once, for ever. */
      sourceId: text('source_id').notNull(),
      actorId: uuid('actor_id'),
      effectiveOn: date('effective_on', { mode: 'string' }).notNull(),
      /** What else a reader of the history wants to know; never anything that decides. */
      memo: jsonb().$type<Readonly<Record<string, unknown>>>().notNull(),
      reverses: uuid().references((): AnyPgColumn => ledgerJournals.id),
      createdAt: instant('created_at').notNull().defaultNow(),
      xact: transactionId('xact')
        .notNull()
        .default(sql`pg_current_xact_id()`),
    },
    (journal) => [
      unique('ledger_journals_source_key').on(journal.kind, journal.sourceId),
      unique('ledger_journals_reverses_key').on(journal.reverses),
      index('ledger_journals_xact_idx').on(journal.xact),
      index('ledger_journals_effective_on_idx').on(journal.effectiveOn),
    ],
  );

  const ledgerEntries = schema.table(
    'ledger_entries',
    {
      journalId: uuid('journal_id')
        .notNull()
        .references(() => ledgerJournals.id),
      line: smallint().notNull(),
      accountId: uuid('account_id').notNull(),
      currency: text().notNull(),
      amountMinor: minor('amount_minor').notNull(),
      /** Of live accounts: the balance after this entry, and its number. */
      balanceAfterMinor: minor('balance_after_minor'),
      version: bigint({ mode: 'number' }),
      xact: transactionId('xact')
        .notNull()
        .default(sql`pg_current_xact_id()`),
    },
    (entry) => [
      primaryKey({ name: 'ledger_entries_pkey', columns: [entry.journalId, entry.line] }),
      // With its currency: a line cannot bring another one into an account.
      foreignKey({
        name: 'ledger_entries_account_fk',
        columns: [entry.accountId, entry.currency],
        foreignColumns: [ledgerAccounts.id, ledgerAccounts.currency],
      }),
      unique('ledger_entries_version_key').on(entry.accountId, entry.version),
      index('ledger_entries_account_xact_idx').on(entry.accountId, entry.xact),
      check('ledger_entries_amount_check', sql`amount_minor <> 0`),
    ],
  );

  /** Money set aside in a live account, or headroom under its ceiling. Resolved once: posted, voided or expired. */
  const ledgerHolds = schema.table(
    'ledger_holds',
    {
      id: newId(),
      accountId: uuid('account_id')
        .notNull()
        .references(() => ledgerAccounts.id),
      direction: text({ enum: ['out', 'in'] }).notNull(),
      amountMinor: minor('amount_minor').notNull(),
      capturedMinor: minor('captured_minor')
        .notNull()
        .default(sql`0`),
      status: text({ enum: ['pending', 'posted', 'voided', 'expired'] })
        .notNull()
        .default('pending'),
      expiresAt: instant('expires_at').notNull(),
      sourceId: text('source_id').notNull().unique('ledger_holds_source_key'),
      createdAt: instant('created_at').notNull().defaultNow(),
    },
    (hold) => [
      index('ledger_holds_pending_idx')
        .on(hold.accountId, hold.expiresAt)
        .where(sql`status = 'pending'`),
      index('ledger_holds_overdue_idx')
        .on(hold.expiresAt)
        .where(sql`status = 'pending'`),
      check('ledger_holds_direction_check', sql`direction in ('out', 'in')`),
      check('ledger_holds_status_check', sql`status in ('pending', 'posted', 'voided', 'expired')`),
      check('ledger_holds_amount_check', sql`amount_minor > 0`),
      check(
        'ledger_holds_captured_check',
        sql`captured_minor between 0 and amount_minor and (status = 'posted') = (captured_minor > 0)`,
      ),
    ],
  );

  /** What a derived account came to before a transaction id: later entries are added to it. */
  const ledgerSnapshots = schema.table(
    'ledger_snapshots',
    {
      accountId: uuid('account_id')
        .notNull()
        .references(() => ledgerAccounts.id),
      watermark: transactionId('watermark').notNull(),
      balanceMinor: minor('balance_minor').notNull(),
      takenAt: instant('taken_at').notNull().defaultNow(),
    },
    (snapshot) => [
      primaryKey({
        name: 'ledger_snapshots_pkey',
        columns: [snapshot.accountId, snapshot.watermark],
      }),
    ],
  );

  /** Journals and entries, sealed: each block's hash covers its rows and the block before it. */
  const ledgerBlocks = schema.table('ledger_blocks', {
    number: integer().primaryKey(),
    fromXact: transactionId('from_xact').notNull(),
    beforeXact: transactionId('before_xact').notNull(),
    rowCount: integer('row_count').notNull(),
    previousHash: bytes('previous_hash').notNull(),
    hash: bytes().notNull(),
    sealedAt: instant('sealed_at').notNull().defaultNow(),
  });

  /** Months into which nothing can be posted any more. */
  const ledgerPeriods = schema.table(
    'ledger_periods',
    {
      /** The first day of the month. */
      month: date({ mode: 'string' }).primaryKey(),
      closedBy: uuid('closed_by'),
      closedAt: instant('closed_at').notNull().defaultNow(),
    },
    () => [check('ledger_periods_month_check', sql`extract(day from month) = 1`)],
  );

  return {
    ledgerKinds,
    ledgerAccounts,
    ledgerJournals,
    ledgerEntries,
    ledgerHolds,
    ledgerSnapshots,
    ledgerBlocks,
    ledgerPeriods,
  };
}
