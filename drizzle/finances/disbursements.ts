import { sql } from 'drizzle-orm';
import { check, index, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { id, instant, minor } from './columns.ts';
import { finances } from './schema.ts';

export const disbursementStatus = finances.enum('disbursement_status', [
  'REQUESTED',
  'APPROVED',
  'SENT',
  'PAID',
  'FAILED',
  'REJECTED',
  'CANCELLED',
]);

/** Money on its way out: asked for by one person, approved by another. Asking reserves it. */
export const disbursements = finances.table(
  'disbursements',
  {
    id: id(),
    kind: text({ enum: ['PAYOUT', 'WITHDRAWAL', 'DEPOSIT_RETURN', 'EXPENSE'] }).notNull(),
    /** The organizer or partner who gets it, or whoever sent the bill. */
    partyId: uuid('party_id').notNull(),
    /** As the party was called when it was asked for. */
    partyName: text('party_name').notNull(),
    /** The deposit or expense that it pays; null for payouts and withdrawals. */
    subjectId: uuid('subject_id'),
    amountMinor: minor('amount_minor').notNull(),
    currency: text().notNull(),
    /** Where the bank sends it, e.g. an IBAN. */
    destination: text().notNull(),
    status: disbursementStatus().notNull().default('REQUESTED'),
    /** Accounts: the maker and the checker are two people. */
    requestedBy: uuid('requested_by').notNull(),
    decidedBy: uuid('decided_by'),
    /** Why it was rejected, cancelled or failed. */
    reason: text(),
    /** The bank's name for it. */
    bankReference: text('bank_reference'),
    requestedAt: instant('requested_at').notNull().defaultNow(),
    decidedAt: instant('decided_at'),
    sentAt: instant('sent_at'),
    endedAt: instant('ended_at'),
  },
  (disbursement) => [
    check('disbursements_amount_check', sql`amount_minor > 0`),
    check('disbursements_two_people_check', sql`decided_by is null or decided_by <> requested_by`),
    check(
      'disbursements_decided_check',
      sql`status in ('REQUESTED', 'CANCELLED') or decided_by is not null`,
    ),
    unique('disbursements_bank_reference_key').on(disbursement.bankReference),
    index('disbursements_kind_idx').on(
      disbursement.kind,
      disbursement.requestedAt,
      disbursement.id,
    ),
    index('disbursements_status_idx').on(
      disbursement.kind,
      disbursement.status,
      disbursement.requestedAt,
      disbursement.id,
    ),
    index('disbursements_party_id_idx').on(
      disbursement.partyId,
      disbursement.kind,
      disbursement.requestedAt,
      disbursement.id,
    ),
    index('disbursements_subject_id_idx').on(
      disbursement.subjectId,
      disbursement.requestedAt,
      disbursement.id,
    ),
    // A bill is paid once, whole.
    uniqueIndex('disbursements_expense_key')
      .on(disbursement.subjectId)
      .where(sql`kind = 'EXPENSE' and status in ('REQUESTED', 'APPROVED', 'SENT', 'PAID')`),
  ],
);

export type Disbursement = typeof disbursements.$inferSelect;
