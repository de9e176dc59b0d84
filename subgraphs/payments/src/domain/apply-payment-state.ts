import type { Money } from '@gatehouse/kit-subgraph/money';
import { type Payment, payments } from '@gatehouse/payments-db/schema';
import { eq, sql } from 'drizzle-orm';
import { paymentEvent } from './payment-event.ts';
import { isUnpaid, nextStatus, type PaymentStatus } from './payment-status.ts';
import { publish } from './publish.ts';
import { schedulePoll } from './schedule-poll.ts';
import type { Till, Tx } from './till.ts';

type Move = {
  readonly paymentId: string;
  readonly status: PaymentStatus;
  /** As the provider says; absent when the state is our own conclusion. */
  readonly amount?: Money;
  readonly providerRef?: string;
  readonly now: Date;
};

/**
 * Moves a payment to where the provider says it is, forward only, and publishes what that means. Confirmation, poller and
 * webhook all end here, under the row lock: whoever comes second finds the state reached and changes nothing.
 */
export async function applyPaymentState(tx: Tx, log: Till['log'], move: Move): Promise<Payment> {
  const { paymentId, status, amount, now } = move;
  const [payment] = await tx
    .select()
    .from(payments)
    .where(eq(payments.id, paymentId))
    .for('no key update');
  if (payment === undefined) throw new Error(`Payment ${paymentId} does not exist.`);
  if (amount !== undefined && !isAmountOf(payment, amount)) {
    log.error({ paymentId, says: String(amount.amountMinor) }, 'provider names another amount');
    return payment;
  }
  const providerRef = payment.providerRef ?? move.providerRef ?? null;
  const moves = nextStatus[payment.status].includes(status);
  // Our books cannot follow, and money is somewhere: a person has to look.
  if (status === 'SUCCEEDED' && isUnpaid(payment.status))
    log.error({ paymentId, status: payment.status }, 'provider took money for an ended payment');
  if (!moves && providerRef === payment.providerRef) return payment;

  const to = moves ? { status, version: payment.version + 1 } : {};
  const captured = moves && status === 'SUCCEEDED' ? { capturedMinor: payment.amountMinor } : {};
  const [moved] = await tx
    .update(payments)
    .set({ ...to, ...captured, providerRef, updatedAt: sql`now()` })
    .where(eq(payments.id, paymentId))
    .returning();
  if (moved === undefined) throw new Error(`Payment ${paymentId} is gone.`);
  if (moves) await announce(tx, moved, now);
  return moved;
}

const isAmountOf = (payment: Payment, { amountMinor, currency }: Money): boolean =>
  payment.amountMinor === amountMinor && payment.currency === currency;

async function announce(tx: Tx, payment: Payment, now: Date): Promise<void> {
  const { id, status, amountMinor } = payment;
  if (status === 'SUCCEEDED')
    await publish(tx, 'payment.captured', paymentEvent(payment, amountMinor));
  if (isUnpaid(status)) await publish(tx, 'payment.failed', paymentEvent(payment, amountMinor));
  // From the beginning again: a payer waits for this one.
  if (status === 'PROCESSING') await schedulePoll(tx, id, { now, attempt: 0 });
}
