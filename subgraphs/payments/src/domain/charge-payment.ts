import { type Payment, payments } from '@gatehouse/payments-db/schema';
import { eq } from 'drizzle-orm';
import { applyPaymentState } from './apply-payment-state.ts';
import { askRegistered } from './ask-registered.ts';
import { cardToPayBy } from './cards/card-to-pay-by.ts';
import { keepWalletPart } from './keep-wallet-part.ts';
import type { PaymentOutcome } from './payment-outcome.ts';
import { isFinal, isUnpaid } from './payment-status.ts';
import type { ProviderWord, Silence } from './provider.ts';
import type { Till, Tx } from './till.ts';
import { walletWord } from './wallet-word.ts';

type Asked = { readonly paymentId: string; readonly now: Date };

export type Charged = {
  readonly word: ProviderWord | Silence;
  /** Why the payment was called off instead. */
  readonly refusal: PaymentOutcome | undefined;
};

/**
 * Asks for the money of a payment once its wallet is sure to keep its part until the answer. Without that, or by a card that may
 * not be used any more, the payment is called off instead, which the provider decides like anything else.
 */
export async function chargePayment(till: Till, { paymentId, now }: Asked): Promise<Charged> {
  const { db } = till;
  const payment = await find(db, paymentId);
  const isOfWallet = payment.holdId !== null || payment.cardId !== null;
  const refusal = isOfWallet
    ? await db.transaction((tx) => whyNot(tx, { payment, now }))
    : undefined;
  const word = await askRegistered(till, refusal === undefined ? 'confirm' : 'cancel', payment);
  return { word, refusal };
}

/**
 * Charges what the wallet pays alone. Nobody is asked in the middle, so all of it is in the caller's transaction: the money
 * moves and the key has its answer, or neither.
 */
export async function chargeWallet(
  tx: Tx,
  till: Till,
  { payment, now }: Question,
): Promise<PaymentOutcome> {
  const refusal = await whyNot(tx, { payment, now });
  const word = walletWord(payment, refusal === undefined ? 'SUCCEEDED' : 'CANCELLED');
  return recordCharge(tx, till, { paymentId: payment.id, now, charged: { word, refusal } });
}

async function find(tx: Tx, paymentId: string): Promise<Payment> {
  const [payment] = await tx.select().from(payments).where(eq(payments.id, paymentId));
  if (payment === undefined) throw new Error(`Payment ${paymentId} is gone.`);
  return payment;
}

type Question = { readonly payment: Payment; readonly now: Date };

async function whyNot(tx: Tx, { payment, now }: Question): Promise<PaymentOutcome | undefined> {
  const { id: paymentId, cardId, customerId: holderId, holdId, status } = payment;
  if (isFinal(status)) return undefined;
  // The card first: its lock comes before the payment's, as when a payment starts. Money that may be taken by now is not
  // called off.
  if (cardId !== null && status !== 'PROCESSING') {
    const card = await cardToPayBy(tx, { cardId, holderId, now });
    if (card.status !== 'ACTIVE') return { outcome: 'cardNotUsable', status: card.status };
  }
  return holdId === null ? undefined : keepWalletPart(tx, { paymentId, now });
}

/** Puts what became of the asking on record, and says what that is to the payer. */
export async function recordCharge(
  tx: Tx,
  { log }: Till,
  { paymentId, now, charged: { word, refusal } }: Asked & { readonly charged: Charged },
): Promise<PaymentOutcome> {
  const isSilent = word.says === 'nothing';
  // After silence the money may be taken or not: that is PROCESSING until the provider speaks. What was called off stays as
  // it is until then.
  const payment =
    isSilent && refusal !== undefined
      ? await find(tx, paymentId)
      : await applyPaymentState(tx, log, {
          paymentId,
          now,
          ...(isSilent ? { status: 'PROCESSING' as const } : word),
        });
  if (refusal !== undefined && payment.status !== 'SUCCEEDED') return refusal;
  return chargeOutcome(payment);
}

/** What a payment's state is to somebody who asked for its money. */
export function chargeOutcome(payment: Payment, orderStatus?: string): PaymentOutcome {
  const { id: paymentId, status, purpose } = payment;
  if (!isUnpaid(status)) return { outcome: 'accepted', paymentId };
  if (status === 'FAILED' || purpose !== 'ORDER') return { outcome: 'declined', paymentId };
  const reason = orderStatus === 'CANCELLED' ? 'CANCELLED' : 'EXPIRED';
  return { outcome: 'notPayable', reason };
}
