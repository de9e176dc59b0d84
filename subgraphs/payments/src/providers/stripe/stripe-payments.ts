import type { Logger } from '@gatehouse/kit-subgraph/log';
import type { Stripe } from 'stripe';
import type { Provider, ProviderWord, Silence } from '../../domain/provider.ts';
import { askStripe } from './ask-stripe.ts';
import { standingIntents } from './standing-intents.ts';
import { toStripe } from './stripe-amount.ts';
import { wordOf } from './stripe-words.ts';

const silence: Silence = { says: 'nothing' };

type Options = { readonly log: Logger; readonly returnUrl: string | undefined };

/**
 * Payments as payment intents: created first, so that our books know Stripe's name for one before money is asked for, and
 * confirmed by us. An intent is charged once however often it is confirmed; therefore confirming has no key of ours, under
 * which Stripe would repeat the answer to a failed attempt for a day.
 */
export function stripePayments(
  stripe: Stripe,
  { log, returnUrl }: Options,
): Pick<Provider, 'create' | 'confirm' | 'cancel' | 'fetch'> {
  const { paymentIntents } = stripe;
  // With it, a payer who has to act is sent to their bank's page; without, to Stripe's own form.
  const back = returnUrl === undefined ? {} : { return_url: returnUrl };
  const { retrieve, settle, end } = standingIntents(stripe, log);
  return {
    create: async ({ paymentId, amount, method }) => {
      const failed: ProviderWord = { says: 'state', status: 'FAILED', amount };
      const units = toStripe(amount);
      if (units === undefined) return failed;
      const params = {
        amount: units,
        currency: amount.currency.toLowerCase(),
        payment_method: method,
        payment_method_types: ['card'],
        metadata: { paymentId },
      };
      const options = { idempotencyKey: paymentId };
      const asked = await askStripe(log, () => paymentIntents.create(params, options));
      if (asked.says === 'answer') return wordOf(asked.answer);
      if (asked.says === 'nothing') return silence;
      log.warn({ paymentId, reason: asked.error.code }, 'provider refuses to begin a payment');
      return failed;
    },
    confirm: async ({ providerRef: id }) => {
      if (id === null) return { says: 'unknown' };
      const asked = await askStripe(log, () => paymentIntents.confirm(id, back));
      if (asked.says === 'answer') return settle(asked.answer);
      if (asked.says === 'nothing') return silence;
      const { statusCode, code } = asked.error;
      // Confirmed before, or cancelled: how it stands is its answer.
      if (statusCode === 404 || code === 'payment_intent_unexpected_state') return retrieve(id);
      return end(id);
    },
    cancel: async ({ providerRef: id }) => {
      if (id === null) return { says: 'unknown' };
      const asked = await askStripe(log, () => paymentIntents.cancel(id));
      if (asked.says === 'answer') return wordOf(asked.answer);
      return asked.says === 'nothing' ? silence : retrieve(id);
    },
    fetch: async ({ providerRef: id }) => (id === null ? { says: 'unknown' } : retrieve(id)),
  };
}
