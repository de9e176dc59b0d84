import type { Logger } from '@gatehouse/kit-subgraph/log';
import type { Stripe } from 'stripe';
import type { ProviderWord, Silence } from '../../domain/provider.ts';
import { askStripe } from './ask-stripe.ts';
import { isDeclined, wordOf } from './stripe-words.ts';

type Answer = Promise<ProviderWord | Silence>;

const silence: Silence = { says: 'nothing' };

/** How an intent stands that exists at Stripe, with what was declined ended there. */
export type StandingIntents = {
  readonly retrieve: (id: string) => Answer;
  readonly settle: (intent: Stripe.PaymentIntent) => Answer;
  /** Cancels what was declined before we call it failed: otherwise it could still be paid by another card. */
  readonly end: (id: string) => Answer;
};

export function standingIntents({ paymentIntents }: Stripe, log: Logger): StandingIntents {
  const retrieve = async (id: string): Answer => {
    const asked = await askStripe(log, () => paymentIntents.retrieve(id));
    if (asked.says === 'answer') return settle(asked.answer);
    // Stripe gave this name itself, so a no means another account, or a test key for live payments.
    if (asked.says === 'refusal')
      log.error({ provider: 'stripe', id, reason: asked.error.code }, 'provider disowns a payment');
    return silence;
  };
  const settle = async (intent: Stripe.PaymentIntent): Answer =>
    isDeclined(intent) ? end(intent.id) : wordOf(intent);
  const end = async (id: string): Answer => {
    const asked = await askStripe(log, () => paymentIntents.cancel(id));
    if (asked.says === 'answer') return { ...wordOf(asked.answer), status: 'FAILED' };
    if (asked.says === 'nothing') return silence;
    // Somebody was faster: it is cancelled, or paid after all.
    const now = await askStripe(log, () => paymentIntents.retrieve(id));
    return now.says === 'answer' && !isDeclined(now.answer) ? wordOf(now.answer) : silence;
  };
  return { retrieve, settle, end };
}
