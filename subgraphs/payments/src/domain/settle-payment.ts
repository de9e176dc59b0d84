import { applyPaymentState } from './apply-payment-state.ts';
import { askRegistered } from './ask-registered.ts';
import { findPayments, type ShownPayment } from './find-payments.ts';
import { givenUpAt } from './given-up-at.ts';
import { isFinal } from './payment-status.ts';
import type { Provider, ProviderWord, Silence, Unknown } from './provider.ts';
import { schedulePoll } from './schedule-poll.ts';
import type { Till } from './till.ts';

type Look = { readonly paymentId: string; readonly attempt: number; readonly now: Date };

/** Brings an unfinished payment up to what its provider says, and looks again later while that is not final. */
export async function settlePayment(till: Till, { paymentId, attempt, now }: Look): Promise<void> {
  const { db, log, provider } = till;
  const [payment] = await findPayments(db, [paymentId], 'all');
  if (payment === undefined || isFinal(payment.status)) return;
  const word = await askAbout(provider, payment, now);
  await db.transaction(async (tx) => {
    const isKnown = word.says === 'state';
    const settled = isKnown
      ? await applyPaymentState(tx, log, { ...word, paymentId, now })
      : payment;
    if (!isFinal(settled.status)) await schedulePoll(tx, paymentId, { now, attempt: attempt + 1 });
  });
}

async function askAbout(
  provider: Provider,
  payment: ShownPayment,
  now: Date,
): Promise<ProviderWord | Silence> {
  const endsAt = givenUpAt(payment.ofOrder);
  // The provider's answer is what counts: money it has already taken is not given up but given back.
  if (endsAt !== undefined && endsAt <= now) return askRegistered(provider, 'cancel', payment);
  const word = await provider.fetch(payment.id);
  // The payer asked for the charge and it never arrived: it is asked for again, while there is something to pay for.
  if (payment.status === 'PROCESSING' && isNotBegun(word))
    return askRegistered(provider, endsAt === undefined ? 'confirm' : 'cancel', payment);
  return word.says === 'unknown' ? { says: 'nothing' } : word;
}

const isNotBegun = (word: ProviderWord | Silence | Unknown): boolean =>
  word.says === 'unknown' || (word.says === 'state' && word.status === 'PENDING');
