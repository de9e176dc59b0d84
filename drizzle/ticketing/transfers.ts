import { sql } from 'drizzle-orm';
import { check, index, integer, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { id, instant } from './columns.ts';
import { ticketing } from './schema.ts';
import { tickets } from './tickets.ts';

/** A ticket that is offered to somebody else: to a customer, or as a gift to an address that may have no account. */
export const transfers = ticketing.table(
  'transfers',
  {
    id: id(),
    ticketId: uuid('ticket_id')
      .notNull()
      .references(() => tickets.id),
    kind: text({ enum: ['TRANSFER', 'GIFT', 'ADMIN'] }).notNull(),
    fromId: uuid('from_id').notNull(),
    /** Known from the start where a customer was named; otherwise the one who took it. */
    toId: uuid('to_id'),
    /** The mobile (E.164) or e-mail (lower case) it is offered to. */
    target: text(),
    /** SHA-256 of the secret in a gift's link. */
    claimHash: text('claim_hash'),
    message: text(),
    status: text({ enum: ['PENDING', 'ACCEPTED', 'DECLINED', 'CANCELLED', 'EXPIRED'] }).notNull(),
    offeredAt: instant('offered_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    decidedAt: instant('decided_at'),
    /** The one-time code that proves a gift's address to somebody whose account does not. */
    codeHash: text('code_hash'),
    codeExpiresAt: instant('code_expires_at'),
    codeTries: integer('code_tries').notNull().default(0),
    codeSends: integer('code_sends').notNull().default(0),
  },
  (transfer) => [
    uniqueIndex('transfers_pending_key')
      .on(transfer.ticketId)
      .where(sql`${transfer.status} = 'PENDING'`),
    uniqueIndex('transfers_claim_hash_key').on(transfer.claimHash),
    index('transfers_from_id_idx').on(transfer.fromId, transfer.id),
    index('transfers_to_id_idx').on(transfer.toId, transfer.id),
    index('transfers_target_idx').on(transfer.target, transfer.id),
    index('transfers_due_idx')
      .on(transfer.expiresAt)
      .where(sql`${transfer.status} = 'PENDING'`),
    check('transfers_kind_check', sql`${transfer.kind} in ('TRANSFER', 'GIFT', 'ADMIN')`),
    check(
      'transfers_status_check',
      sql`${transfer.status} in ('PENDING', 'ACCEPTED', 'DECLINED', 'CANCELLED', 'EXPIRED')`,
    ),
    check(
      'transfers_target_check',
      sql`case ${transfer.kind}
        when 'GIFT' then ${transfer.target} is not null and ${transfer.claimHash} is not null
        when 'TRANSFER' then ${transfer.toId} is not null or ${transfer.target} is not null
        else ${transfer.toId} is not null end`,
    ),
    check(
      'transfers_accepted_check',
      sql`${transfer.status} <> 'ACCEPTED' or ${transfer.toId} is not null`,
    ),
    check(
      'transfers_decided_check',
      sql`(${transfer.status} = 'PENDING') = (${transfer.decidedAt} is null)`,
    ),
  ],
);

export type Transfer = typeof transfers.$inferSelect;
