import { badInput } from '@gatehouse/kit-subgraph/errors';
import { cardToPayBy } from '../cards/card-to-pay-by.ts';
import { chargePayment, recordCharge } from '../charge-payment.ts';
import { answerOnce } from '../idempotency/answer-once.ts';
import { checkedKey } from '../idempotency/checked-key.ts';
import { fingerprint } from '../idempotency/fingerprint.ts';
import type { PaymentOutcome } from '../payment-outcome.ts';
import { type ShownAnswer, showAnswer } from '../show-answer.ts';
import type { Till, Tx } from '../till.ts';
import { checkedReload } from './reload-limits.ts';
import { startReload } from './start-reload.ts';

type Request = {
  readonly customerId: string;
  readonly idempotencyKey: string;
  readonly cardId?: string | null | undefined;
  readonly amountMinor: bigint;
  readonly paymentMethod: string;
  readonly now: Date;
};

/** Loads the customer's own wallet, once per key, and never beyond its ceiling: room is reserved before anybody is asked. */
export async function reloadWallet(till: Till, request: Request): Promise<ShownAnswer> {
  const { db, provider } = till;
  const { customerId, paymentMethod: method, now } = request;
  const key = checkedKey(request.idempotencyKey);
  if (!provider.isMethod(method))
    throw badInput('This is not a payment method.', 'input.paymentMethod');
  const amountMinor = checkedReload(request.amountMinor, 'input.amountMinor');
  const cardId = request.cardId ?? undefined;

  const content = fingerprint({
    amountMinor: String(amountMinor),
    method,
    ...(cardId !== undefined && { cardId }),
  });
  const use = { actorId: customerId, operation: 'reloadWallet', key, fingerprint: content };
  const reload = { customerId, amountMinor, provider: provider.name, method, cardId, now };
  const answer = await answerOnce(db, use, {
    begin: (tx) => begin(tx, reload),
    ask: (paymentId) => chargePayment(till, { paymentId, now }),
    finish: (tx, paymentId, charged) => recordCharge(tx, till, { paymentId, now, charged }),
  });
  return showAnswer(db, answer);
}

async function begin(
  tx: Tx,
  reload: Parameters<typeof startReload>[1],
): Promise<PaymentOutcome | { readonly ask: string }> {
  const { cardId, customerId: holderId, now } = reload;
  if (cardId !== undefined) {
    const card = await cardToPayBy(tx, { cardId, holderId, now });
    if (card.status !== 'ACTIVE') return { outcome: 'cardNotUsable', status: card.status };
  }
  const started = await startReload(tx, reload);
  if ('outcome' in started && started.outcome === 'known')
    throw new Error('A reload by hand is like no other.');
  return started;
}
