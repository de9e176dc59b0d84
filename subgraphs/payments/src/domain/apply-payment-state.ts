import type { Money } from '@gatehouse/kit-subgraph/money';
import { type Payment, payments } from '@gatehouse/payments-db/schema';
import { eq, sql } from 'drizzle-orm';
import { books } from './books.ts';
import { heldForAnswer } from './hold-times.ts';
import { isUnpaid, nextStatus, type PaymentStatus } from './payment-status.ts';
import { postCapture } from './postings/post-capture.ts';
import { providerPart } from './provider-part.ts';
import { schedulePoll } from './schedule-poll.ts';
import { tellPayment } from './tell-payment.ts';
import type { Till, Tx } from './till.ts';
import { walletAlone } from './wallet-word.ts';

type Move = {
  readonly paymentId: string;
  readonly status: PaymentStatus;
  /** As the provider says; absent when the state is our own conclusion. */
  readonly amount?: Money;
  readonly providerRef?: string;
  readonly actionUrl?: string | undefined;
  readonly now: Date;
};

/**
 * Moves a payment to where the provider says it is, forward only, moves the money of it in the books, and publishes what that
 * means. Confirmation, poller and webhook all end here, under the row lock: whoever comes second finds the state reached and
 * changes nothing.
 */
export async function applyPaymentState(tx: Tx, log: Till['log'], move: Move): Promise<Payment> {
  const { paymentId, now } = move;
  const [payment] = await tx
    .select()
    .from(payments)
    .where(eq(payments.id, paymentId))
    .for('no key update');
  if (payment === undefined) throw new Error(`Payment ${paymentId} does not exist.`);
  const doubt = doubtAbout(payment, move);
  if (doubt !== undefined) {
    log.error({ paymentId, says: doubt.says }, doubt.alarm);
    return payment;
  }
  const providerRef = payment.providerRef ?? move.providerRef ?? null;
  // Our books cannot follow, and money is somewhere: a person has to look.
  const isAsked = payment.provider !== walletAlone;
  if (isAsked && move.status === 'SUCCEEDED' && isUnpaid(payment.status))
    log.error({ paymentId, status: payment.status }, 'provider took money for an ended payment');
  const status = nextStatus[payment.status].includes(move.status)
    ? await moveMoney(tx, log, { payment, to: move.status, now })
    : payment.status;
  const moves = status !== payment.status;
  const actionUrl = actionAfter(payment, move, status);
  const isSaid = providerRef === payment.providerRef && actionUrl === payment.actionUrl;
  if (!moves && isSaid) return payment;

  const to = moves ? { status, version: payment.version + 1 } : {};
  const captured = moves && status === 'SUCCEEDED' ? { capturedMinor: payment.amountMinor } : {};
  const [moved] = await tx
    .update(payments)
    .set({ ...to, ...captured, providerRef, actionUrl, updatedAt: sql`now()` })
    .where(eq(payments.id, paymentId))
    .returning();
  if (moved === undefined) throw new Error(`Payment ${paymentId} is gone.`);
  if (!moves) return moved;
  await tellPayment(tx, moved);
  // From the beginning again: a payer waits for this one.
  if (status === 'PROCESSING') await schedulePoll(tx, paymentId, { now, attempt: 0 });
  return moved;
}

/** Where the payer must act from now on. Told after a confirmation that was not answered, it stands beside PROCESSING. */
function actionAfter(payment: Payment, move: Move, status: PaymentStatus): string | null {
  if (status !== 'REQUIRES_ACTION' && status !== 'PROCESSING') return null;
  if (move.status === 'REQUIRES_ACTION') return move.actionUrl ?? payment.actionUrl;
  // In the provider's own words, and not because it was silent.
  const hasActed = status === 'PROCESSING' && move.amount !== undefined;
  return hasActed ? null : payment.actionUrl;
}

function doubtAbout(payment: Payment, { amount, providerRef }: Move) {
  if (amount !== undefined && !isAmountOf(payment, amount))
    return { says: String(amount.amountMinor), alarm: 'provider names another amount' };
  // The first name differs from none.
  if (providerRef !== undefined && providerRef !== (payment.providerRef ?? providerRef))
    return { says: providerRef, alarm: 'provider speaks of another payment' };
  return undefined;
}

function isAmountOf(payment: Payment, says: Money): boolean {
  const { amountMinor, currency } = providerPart(payment);
  return amountMinor === says.amountMinor && currency === says.currency;
}

type MoneyMove = { readonly payment: Payment; readonly to: PaymentStatus; readonly now: Date };

/** Posts, keeps or frees the payment's money as its new state demands, and says which state that leads to. */
async function moveMoney(
  tx: Tx,
  log: Till['log'],
  { payment, to, now }: MoneyMove,
): Promise<PaymentStatus> {
  const { id: paymentId, holdId, provider, status } = payment;
  if (to === 'SUCCEEDED') {
    if (await postCapture(tx, payment)) return 'SUCCEEDED';
    // Nobody else was asked for money: nothing happened.
    if (provider === walletAlone) return 'EXPIRED';
    log.error({ paymentId }, 'provider took its part and the wallet cannot give the other');
    return nextStatus[status].includes('PROCESSING') ? 'PROCESSING' : status;
  }
  if (holdId === null) return to;
  if (isUnpaid(to)) await books.voidHold(tx, holdId);
  // From now on the provider may take its part any moment.
  if (to === 'PROCESSING' || to === 'REQUIRES_ACTION')
    await books.prolongHold(tx, holdId, heldForAnswer(now));
  return to;
}
