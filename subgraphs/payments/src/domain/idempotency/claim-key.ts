import { conflict } from '@gatehouse/kit-subgraph/errors';
import { idempotencyKeys } from '@gatehouse/payments-db/schema';
import { getTableColumns, sql } from 'drizzle-orm';
import { type PaymentOutcome, paymentOutcome } from '../payment-outcome.ts';
import type { Tx } from '../till.ts';
import { type KeyUse, rowOf } from './key-use.ts';

/**
 * Longer than any provider call; past it, whoever held the key is taken for dead. By the database's clock, which all
 * processes share.
 */
const leaseEnd = sql`clock_timestamp() + interval '60 seconds'`;

type Claim =
  | { readonly claim: 'new' }
  | { readonly claim: 'resumed'; readonly paymentId: string }
  | { readonly claim: 'busy'; readonly paymentId: string }
  | { readonly claim: 'answered'; readonly outcome: PaymentOutcome };

/**
 * Makes the caller the only one at work under this key, or says who was before. CONFLICT when the key was used for other
 * content. A second caller waits here until the first one's transaction has committed, or gone without a trace.
 */
export async function claimKey(tx: Tx, use: KeyUse): Promise<Claim> {
  const inserted = await tx
    .insert(idempotencyKeys)
    .values({ ...use, leaseUntil: leaseEnd })
    .onConflictDoNothing()
    .returning({ key: idempotencyKeys.key });
  if (inserted.length > 0) return { claim: 'new' };

  const [row] = await tx
    .select({
      ...getTableColumns(idempotencyKeys),
      isLeased: sql<boolean>`${idempotencyKeys.leaseUntil} > clock_timestamp()`,
    })
    .from(idempotencyKeys)
    .where(rowOf(use))
    .for('update');
  if (row === undefined) throw new Error('A key that was taken is gone.');
  if (row.fingerprint !== use.fingerprint)
    throw conflict('This idempotency key was used with other content.');
  if (row.outcome !== null)
    return { claim: 'answered', outcome: paymentOutcome.parse(row.outcome) };
  if (row.paymentId === null) throw new Error('A key without outcome has no payment.');
  if (row.isLeased) return { claim: 'busy', paymentId: row.paymentId };
  await tx.update(idempotencyKeys).set({ leaseUntil: leaseEnd }).where(rowOf(use));
  return { claim: 'resumed', paymentId: row.paymentId };
}
