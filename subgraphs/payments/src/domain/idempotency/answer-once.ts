import { waitFor } from '@gatehouse/kit-events/wait-for';
import { retryDeadlocks } from '@gatehouse/kit-postgres/retry-deadlocks';
import { idempotencyKeys } from '@gatehouse/payments-db/schema';
import { and, isNull, sql } from 'drizzle-orm';
import { type PaymentOutcome, paymentOutcome } from '../payment-outcome.ts';
import type { Db, Tx } from '../till.ts';
import { claimKey } from './claim-key.ts';
import { type KeyUse, rowOf } from './key-use.ts';

/** An operation that asks somebody else in its middle: two short transactions, no lock held while asking. */
type Operation<Word> = {
  /** Decides from our own state: an outcome at once, or the payment to ask about. */
  readonly begin: (tx: Tx) => Promise<PaymentOutcome | { readonly ask: string }>;
  /** Safe to repeat: whoever takes over a lapsed lease asks again. */
  readonly ask: (paymentId: string) => Promise<Word>;
  readonly finish: (tx: Tx, paymentId: string, word: Word) => Promise<PaymentOutcome>;
};

export type Answer = { readonly outcome: PaymentOutcome; readonly replayed: boolean };

const waitForOthersMs = 3000;

/**
 * The one outcome of a key: worked out by the first caller, repeated to every later one. What throws leaves no outcome, so
 * that the same key can be tried again.
 */
export async function answerOnce<Word>(
  db: Db,
  use: KeyUse,
  { begin, ask, finish }: Operation<Word>,
): Promise<Answer> {
  const inTransaction = <T>(work: (tx: Tx) => Promise<T>) =>
    retryDeadlocks(() => db.transaction(work));
  const begun = await inTransaction(async (tx) => {
    const claim = await claimKey(tx, use);
    if (claim.claim === 'answered' || claim.claim === 'busy') return claim;
    const next = claim.claim === 'resumed' ? { ask: claim.paymentId } : await begin(tx);
    const row = 'ask' in next ? { paymentId: next.ask } : { outcome: next };
    await tx.update(idempotencyKeys).set(row).where(rowOf(use));
    return 'ask' in next ? ({ claim: 'mine', paymentId: next.ask } as const) : next;
  });
  if (!('claim' in begun)) return { outcome: begun, replayed: false };
  if (begun.claim === 'answered') return { outcome: begun.outcome, replayed: true };
  if (begun.claim === 'busy') return waitForOutcome(db, use, begun.paymentId);

  const { paymentId } = begun;
  try {
    const word = await ask(paymentId);
    return await inTransaction(async (tx) => {
      const stored = await readOutcome(tx, use);
      if (stored !== undefined) return { outcome: stored, replayed: true };
      const outcome = await finish(tx, paymentId, word);
      await tx.update(idempotencyKeys).set({ outcome }).where(rowOf(use));
      return { outcome, replayed: false };
    });
  } catch (error) {
    // What went wrong first is what is told; a lease that could not be ended ends by its time.
    await endLease(db, use).catch(() => {});
    throw error;
  }
}

/** Locks the row too: key first, payment second, everywhere, so that no two wait for each other in a circle. */
async function readOutcome(tx: Tx, use: KeyUse): Promise<PaymentOutcome | undefined> {
  const [row] = await tx.select().from(idempotencyKeys).where(rowOf(use)).for('update');
  return row?.outcome == null ? undefined : paymentOutcome.parse(row.outcome);
}

/** Another caller is at work under this key. Its payment is answered as it stands when that takes too long. */
async function waitForOutcome(db: Db, use: KeyUse, paymentId: string): Promise<Answer> {
  const stored = await waitFor(
    async () => {
      const [row] = await db.select().from(idempotencyKeys).where(rowOf(use));
      return row?.outcome == null ? undefined : paymentOutcome.parse(row.outcome);
    },
    { timeoutMs: waitForOthersMs },
  );
  return { outcome: stored ?? { outcome: 'accepted', paymentId }, replayed: true };
}

/** So that a retry need not wait out the lease of somebody who is known to have failed. */
const endLease = (db: Db, use: KeyUse) =>
  db
    .update(idempotencyKeys)
    .set({ leaseUntil: sql`clock_timestamp()` })
    .where(and(rowOf(use), isNull(idempotencyKeys.outcome)));
