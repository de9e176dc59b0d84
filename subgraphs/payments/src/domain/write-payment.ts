import type { ReserveAnswer, Reservation } from '@gatehouse/kit-ledger/open-ledger';
import { type Payment, payments } from '@gatehouse/payments-db/schema';
import { eq, sql } from 'drizzle-orm';
import { books } from './books.ts';
import type { Tx } from './till.ts';

type Terms = typeof payments.$inferInsert;

type Writing = {
  readonly terms: Terms;
  /** What the wallet keeps until the payment ends: its part, or the headroom for what comes in. */
  readonly hold?: Pick<Reservation, 'direction' | 'amountMinor' | 'expiresAt'>;
};

/** What a wallet answers that keeps nothing. */
export type Refused = Exclude<
  ReserveAnswer,
  { readonly outcome: 'RESERVED' } | { readonly status: string }
>;

type Written =
  | { readonly outcome: 'written'; readonly payment: Payment }
  /** A payment that is live, or paid, for the same. */
  | { readonly outcome: 'inTheWay' }
  | { readonly outcome: 'refused'; readonly answer: Refused };

/** Writes a payment together with what the wallet keeps for it, or leaves no trace of either. */
export async function writePayment(tx: Tx, { terms, hold }: Writing): Promise<Written> {
  // The partial unique indexes decide between parallel attempts: the second one waits here and gets no row. The payment
  // before the wallet, as everywhere, so that no two wait for each other in a circle.
  const [payment] = await tx.insert(payments).values(terms).onConflictDoNothing().returning();
  if (payment === undefined) return { outcome: 'inTheWay' };
  if (hold === undefined) return { outcome: 'written', payment };
  const { id, accountId } = payment;
  if (accountId === null) throw new Error(`Payment ${id} names no wallet.`);
  const answer = await books.reserve(tx, { account: accountId, sourceId: id, ...hold });
  if ('status' in answer) throw new Error(`The hold of payment ${id} is there before it.`);
  if (!('accounts' in answer)) {
    await tx.execute(sql`delete from ${payments} where ${payments.id} = ${id}`);
    return { outcome: 'refused', answer };
  }
  const [holding] = await tx
    .update(payments)
    .set({ holdId: answer.hold })
    .where(eq(payments.id, id))
    .returning();
  if (holding === undefined) throw new Error(`Payment ${id} is gone.`);
  return { outcome: 'written', payment: holding };
}
