import { applyPaymentState } from './apply-payment-state.ts';
import { askRegistered } from './ask-registered.ts';
import { findPayments, type ShownPayment } from './find-payments.ts';
import { paymentGivenUpAt } from './given-up-at.ts';
import { heldForAnswer } from './hold-times.ts';
import { books } from './books.ts';
import { isFinal } from './payment-status.ts';
import type { ProviderWord, Silence, Unknown } from './provider.ts';
import { schedulePoll } from './schedule-poll.ts';
import type { Till } from './till.ts';
import { walletAlone, walletWord } from './wallet-word.ts';

type Look = { readonly paymentId: string; readonly attempt: number; readonly now: Date };

/** Brings an unfinished payment up to what its provider says, and looks again later while that is not final. */
export async function settlePayment(till: Till, { paymentId, attempt, now }: Look): Promise<void> {
  const { db, log } = till;
  const [payment] = await findPayments(db, [paymentId], 'all');
  if (payment === undefined || isFinal(payment.status)) return;
  const { holdId, provider, status } = payment;
  // While the provider may take its part, the wallet keeps the other one.
  const mayBeTaken = status === 'PROCESSING' || status === 'REQUIRES_ACTION';
  if (holdId !== null && provider !== walletAlone && mayBeTaken)
    await books.prolongHold(db, holdId, heldForAnswer(now));
  const word = await askAbout(till, payment, now);
  await db.transaction(async (tx) => {
    const isKnown = word.says === 'state';
    const settled = isKnown
      ? await applyPaymentState(tx, log, { ...word, paymentId, now })
      : payment;
    if (!isFinal(settled.status)) await schedulePoll(tx, paymentId, { now, attempt: attempt + 1 });
  });
}

async function askAbout(
  till: Till,
  payment: ShownPayment,
  now: Date,
): Promise<ProviderWord | Silence> {
  const endsAt = paymentGivenUpAt(payment);
  // The provider's answer is what counts: money it has already taken is not given up but given back.
  if (endsAt !== undefined && endsAt <= now) return askRegistered(till, 'cancel', payment);
  const { id: paymentId, provider, providerRef, ofOrder } = payment;
  if (provider === walletAlone) return walletWord(payment, payment.status);
  const word = await till.providerNamed(provider).fetch({ paymentId, providerRef });
  // The payer asked for the charge and it never arrived: it is asked for again, while there is something to pay for.
  const isForSomething = endsAt === undefined || ofOrder === null;
  if (payment.status === 'PROCESSING' && isNotBegun(word))
    return askRegistered(till, isForSomething ? 'confirm' : 'cancel', payment);
  return word.says === 'unknown' ? { says: 'nothing' } : word;
}

const isNotBegun = (word: ProviderWord | Silence | Unknown): boolean =>
  word.says === 'unknown' || (word.says === 'state' && word.status === 'PENDING');
