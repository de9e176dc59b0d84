import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { id, instant, minor } from './columns.ts';
import { finances } from './schema.ts';

/** How the price of tickets is divided. The rule of an event goes before its organizer's, that before the platform's. */
export const splitRules = finances.table(
  'split_rules',
  {
    id: id(),
    scope: text({ enum: ['PLATFORM', 'ORGANIZER', 'EVENT'] }).notNull(),
    /** The organizer or event; the nil UUID for the platform. */
    scopeId: uuid('scope_id').notNull(),
    organizerWeight: integer('organizer_weight').notNull(),
    platformWeight: integer('platform_weight').notNull(),
    /** Days in UTC, the last one excluded; without an end it goes on. Two rules of a scope never share a day: migration 0006. */
    fromOn: date('from_on', { mode: 'string' }).notNull(),
    untilOn: date('until_on', { mode: 'string' }),
    setBy: uuid('set_by').notNull(),
    setAt: instant('set_at').notNull().defaultNow(),
  },
  () => [
    check(
      'split_rules_weights_check',
      sql`organizer_weight >= 0 and platform_weight >= 0 and organizer_weight + platform_weight > 0`,
    ),
    check('split_rules_dates_check', sql`from_on < until_on`),
    check(
      'split_rules_scope_check',
      sql`(scope = 'PLATFORM') = (scope_id = '00000000-0000-0000-0000-000000000000')`,
    ),
  ],
);

export type SplitRule = typeof splitRules.$inferSelect;

/** What an event took in a period, less what went back, and whose it is. Never changed. */
export const settlements = finances.table(
  'settlements',
  {
    id: id(),
    eventId: uuid('event_id').notNull(),
    eventName: text('event_name').notNull(),
    organizerId: uuid('organizer_id').notNull(),
    currency: text().notNull(),
    /** Half open. Two settlements of an event and currency never share a moment: migration 0006. */
    fromAt: instant('from_at').notNull(),
    untilAt: instant('until_at').notNull(),
    paymentCount: integer('payment_count').notNull(),
    grossMinor: minor('gross_minor').notNull(),
    refundsMinor: minor('refunds_minor').notNull(),
    feesMinor: minor('fees_minor').notNull(),
    taxMinor: minor('tax_minor').notNull(),
    netMinor: minor('net_minor').notNull(),
    /** Of the net: what the organizer owed before, and what became available. */
    nettedMinor: minor('netted_minor').notNull(),
    availableMinor: minor('available_minor').notNull(),
    /** Null where there was nothing left to move. */
    journalId: uuid('journal_id'),
    /** The account that settled it; null for the platform itself. */
    settledBy: uuid('settled_by'),
    settledAt: instant('settled_at').notNull().defaultNow(),
  },
  (settlement) => [
    check('settlements_period_check', sql`from_at < until_at`),
    check(
      'settlements_net_check',
      sql`net_minor = gross_minor - refunds_minor - fees_minor - tax_minor`,
    ),
    check('settlements_shares_check', sql`net_minor = netted_minor + available_minor`),
    check(
      'settlements_amounts_check',
      sql`least(gross_minor, refunds_minor, fees_minor, tax_minor, netted_minor, available_minor) >= 0`,
    ),
    check('settlements_journal_check', sql`(net_minor = 0) = (journal_id is null)`),
    unique('settlements_journal_id_key').on(settlement.journalId),
    index('settlements_settled_at_idx').on(settlement.settledAt, settlement.id),
    index('settlements_organizer_id_idx').on(
      settlement.organizerId,
      settlement.settledAt,
      settlement.id,
    ),
    index('settlements_event_id_idx').on(settlement.eventId, settlement.settledAt, settlement.id),
  ],
);

export type Settlement = typeof settlements.$inferSelect;

/** A paid order as the mirror posted it: whose the money is, how much went back, and the settlement that it is in. */
export const takings = finances.table(
  'p_payments',
  {
    paymentId: uuid('payment_id').primaryKey(),
    orderId: uuid('order_id').notNull(),
    eventId: uuid('event_id').notNull(),
    organizerId: uuid('organizer_id').notNull(),
    customerId: uuid('customer_id'),
    currency: text().notNull(),
    capturedMinor: minor('captured_minor').notNull(),
    organizerMinor: minor('organizer_minor').notNull(),
    platformMinor: minor('platform_minor').notNull(),
    taxMinor: minor('tax_minor').notNull(),
    refundedMinor: minor('refunded_minor')
      .notNull()
      .default(sql`0`),
    refundedOrganizerMinor: minor('refunded_organizer_minor')
      .notNull()
      .default(sql`0`),
    refundedPlatformMinor: minor('refunded_platform_minor')
      .notNull()
      .default(sql`0`),
    refundedTaxMinor: minor('refunded_tax_minor')
      .notNull()
      .default(sql`0`),
    /** When payments posted it. */
    capturedAt: instant('captured_at').notNull(),
    /** Its settlement, once there is one; the key is deferred: migration 0006. */
    settledIn: uuid('settled_in'),
  },
  (taking) => [
    check(
      'p_payments_captured_check',
      sql`captured_minor = organizer_minor + platform_minor + tax_minor`,
    ),
    check(
      'p_payments_refunded_check',
      sql`refunded_minor = refunded_organizer_minor + refunded_platform_minor + refunded_tax_minor`,
    ),
    check(
      'p_payments_shares_check',
      sql`captured_minor > 0 and refunded_organizer_minor between 0 and organizer_minor
        and refunded_platform_minor between 0 and platform_minor and refunded_tax_minor between 0 and tax_minor`,
    ),
    index('p_payments_unsettled_idx')
      .on(taking.eventId, taking.capturedAt)
      .where(sql`settled_in is null`),
    index('p_payments_settled_in_idx').on(taking.settledIn, taking.capturedAt, taking.paymentId),
  ],
);

export type Taking = typeof takings.$inferSelect;

/** Which journals of payments have their mirror image here. */
export const mirroredJournals = finances.table(
  'mirrored_journals',
  {
    kind: text().notNull(),
    sourceId: text('source_id').notNull(),
    /** Of the transaction in payments that posted it: checkpoints count by it. */
    xact: bigint({ mode: 'bigint' }).notNull(),
    currency: text().notNull(),
    /** By how much payments' account due:finances rose. */
    dueMinor: minor('due_minor').notNull(),
    appliedAt: instant('applied_at').notNull().defaultNow(),
  },
  (journal) => [
    primaryKey({ name: 'mirrored_journals_pkey', columns: [journal.kind, journal.sourceId] }),
    index('mirrored_journals_xact_idx').on(journal.xact),
  ],
);

/** Journals of payments that are about an event or a payment nobody has told of here yet: they are posted once somebody has. */
export const waitingJournals = finances.table(
  'waiting_journals',
  {
    kind: text().notNull(),
    sourceId: text('source_id').notNull(),
    /** The event or the payment. */
    awaitedId: uuid('awaited_id').notNull(),
    /** As payments told it. */
    told: jsonb().notNull(),
    waitsSince: instant('waits_since').notNull().defaultNow(),
  },
  (journal) => [
    primaryKey({ name: 'waiting_journals_pkey', columns: [journal.kind, journal.sourceId] }),
    index('waiting_journals_awaited_id_idx').on(journal.awaitedId, journal.waitsSince),
  ],
);

export type CheckpointRow = {
  readonly kind: string;
  readonly currency: string;
  readonly count: number;
  readonly dueMinor: string;
};

/** What payments said of its side, up to a transaction. The newest that agreed is what later sums begin with. */
export const mirrorCheckpoints = finances.table('mirror_checkpoints', {
  watermark: bigint({ mode: 'bigint' }).primaryKey(),
  at: instant('at').notNull(),
  rows: jsonb().$type<readonly CheckpointRow[]>().notNull(),
  hasAgreed: boolean('has_agreed').notNull(),
});

export type MirrorCheckpoint = typeof mirrorCheckpoints.$inferSelect;
