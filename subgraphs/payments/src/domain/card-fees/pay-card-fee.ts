import { badInput, notFound } from '@gatehouse/kit-subgraph/errors';
import { type CardRequest, cardRequests } from '@gatehouse/payments-db/cards';
import { payments } from '@gatehouse/payments-db/schema';
import { and, eq, notInArray } from 'drizzle-orm';
import { chargePayment, recordCharge } from '../charge-payment.ts';
import { heldForCharge } from '../hold-times.ts';
import { answerOnce } from '../idempotency/answer-once.ts';
import { checkedKey } from '../idempotency/checked-key.ts';
import { fingerprint } from '../idempotency/fingerprint.ts';
import { isId } from '../is-id.ts';
import type { PaymentOutcome } from '../payment-outcome.ts';
import { refusalOf } from '../refusal-of.ts';
import { schedulePoll } from '../schedule-poll.ts';
import { type ShownAnswer, showAnswer } from '../show-answer.ts';
import type { Till, Tx } from '../till.ts';
import { openWallet } from '../wallets/open-wallet.ts';
import { walletAlone } from '../wallet-word.ts';
import { writePayment } from '../write-payment.ts';

type Request = {
  readonly customerId: string;
  readonly idempotencyKey: string;
  readonly requestId: string;
  readonly paymentMethod?: string | null | undefined;
  readonly now: Date;
};

type Start = Pick<Request, 'customerId' | 'requestId' | 'now'> & {
  readonly by: { readonly provider: string; readonly method: string };
};

/** Pays the fee of the customer's own request of a card, once, by a payment method or from their wallet. */
export async function payCardFee(till: Till, request: Request): Promise<ShownAnswer> {
  const { db, provider } = till;
  const { customerId, requestId, now } = request;
  const key = checkedKey(request.idempotencyKey);
  const method = request.paymentMethod ?? walletAlone;
  const isByWallet = method === walletAlone;
  if (!isByWallet && !provider.isMethod(method))
    throw badInput('This is not a payment method.', 'input.paymentMethod');

  const content = fingerprint({ requestId, method });
  const use = { actorId: customerId, operation: 'payCardFee', key, fingerprint: content };
  const by = { provider: isByWallet ? walletAlone : provider.name, method };
  const answer = await answerOnce(db, use, {
    begin: (tx) => start(tx, { customerId, requestId, now, by }),
    ask: (paymentId) => chargePayment(till, { paymentId, now }),
    finish: (tx, paymentId, charged) => recordCharge(tx, till, { paymentId, now, charged }),
  });
  return showAnswer(db, answer);
}

async function start(
  tx: Tx,
  { customerId, requestId, now, by }: Start,
): Promise<PaymentOutcome | { readonly ask: string }> {
  const fee = await find(tx, { customerId, requestId });
  if (fee.feePaidAt !== null || fee.feeMinor === 0n)
    return { outcome: 'feeNotPayable', reason: 'PAID' };
  if (fee.status !== 'REQUESTED' && fee.status !== 'APPROVED')
    return { outcome: 'feeNotPayable', reason: 'CLOSED' };
  const { feeMinor: amountMinor, currency } = fee;
  const isByWallet = by.provider === walletAlone;
  const accountId = isByWallet ? await openWallet(tx, customerId, currency) : null;
  const what = { subjectId: requestId, customerId, amountMinor, currency, ...by };
  const ofWallet = isByWallet && {
    walletMinor: amountMinor,
    accountId,
    status: 'AUTHORIZED' as const,
  };
  const written = await writePayment(tx, {
    terms: { purpose: 'CARD_FEE', ...what, ...ofWallet },
    ...(isByWallet && { hold: { direction: 'out', amountMinor, expiresAt: heldForCharge(now) } }),
  });
  if (written.outcome === 'inTheWay') return standsInTheWay(tx, requestId);
  if (written.outcome === 'refused') return refusalOf(written.answer, currency);
  await schedulePoll(tx, written.payment.id, { now, attempt: 0 });
  return { ask: written.payment.id };
}

async function find(
  tx: Tx,
  { customerId, requestId }: Pick<Start, 'customerId' | 'requestId'>,
): Promise<CardRequest> {
  if (!isId(requestId)) throw notFound('CardRequest');
  const [request] = await tx
    .select()
    .from(cardRequests)
    .where(and(eq(cardRequests.id, requestId), eq(cardRequests.customerId, customerId)));
  if (request === undefined) throw notFound('CardRequest');
  return request;
}

async function standsInTheWay(tx: Tx, requestId: string): Promise<PaymentOutcome> {
  const isLive = notInArray(payments.status, ['FAILED', 'CANCELLED', 'EXPIRED']);
  const [live] = await tx
    .select()
    .from(payments)
    .where(and(eq(payments.subjectId, requestId), isLive));
  const reason = live?.status === 'SUCCEEDED' ? 'PAID' : 'PAYMENT_UNDER_WAY';
  return { outcome: 'feeNotPayable', reason, paymentId: live?.id };
}
