import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '../till.ts';

/** A payment or refund whose money a provider moved, as our books have it. */
export type Posted = {
  readonly id: string;
  readonly provider: string;
  /** Nobody was asked for it before. */
  readonly since: Date;
  readonly currency: string;
  /** As it changed our balance there. */
  readonly minor: bigint;
};

const rows = z.array(
  z.object({
    id: z.string(),
    provider: z.string(),
    since: z.coerce.date(),
    currency: z.string(),
    minor: z.string().transform((digits) => BigInt(digits)),
  }),
);

const find = async (tx: Tx, which: SQL): Promise<readonly Posted[]> =>
  rows.parse([
    ...(await tx.execute(sql`
      select subject.id, payment.provider, coalesce(refund.created_at, payment.created_at) as since,
        entry.currency, (-entry.amount_minor)::text as minor
      from payments.ledger_journals as journal
      join payments.ledger_entries as entry on entry.journal_id = journal.id
      join payments.ledger_accounts as account on account.id = entry.account_id and account.kind = 'provider_clearing'
      cross join lateral (select split_part(journal.source_id, ':', 1)::uuid) as subject (id)
      left join payments.refunds as refund on refund.id = subject.id
      join payments.payments as payment on payment.id = coalesce(refund.payment_id, subject.id)
      where journal.kind in ('order.captured', 'card_fee.captured', 'reload.captured', 'order.refunded', 'card_fee.refunded')
        and ${which}`)),
  ]);

/** What was posted on a day, as `2026-01-31`. */
export const findPostedOn = (tx: Tx, day: string): Promise<readonly Posted[]> =>
  find(tx, sql`journal.effective_on = ${day}::date`);

/** What was posted of these payments and refunds, whenever that was. */
export function findPostedOf(tx: Tx, ids: readonly string[]): Promise<readonly Posted[]> {
  const sources = JSON.stringify(ids.flatMap((id) => [id, `${id}:provider`]));
  return find(
    tx,
    sql`journal.source_id in (select jsonb_array_elements_text(${sources}::text::jsonb))`,
  );
}
