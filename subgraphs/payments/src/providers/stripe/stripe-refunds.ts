import type { Logger } from '@gatehouse/kit-subgraph/log';
import type { Stripe } from 'stripe';
import type { GivingBack, Provider } from '../../domain/provider.ts';
import { askStripe } from './ask-stripe.ts';
import { toStripe } from './stripe-amount.ts';
import { refundWordOf } from './stripe-words.ts';

const perPage = 100;

/**
 * Refunds, looked for before they are asked for: Stripe forgets our key after a day, and a refund that failed there is not
 * tried again under the same one.
 */
export function stripeRefunds(
  { refunds }: Stripe,
  log: Logger,
): Pick<Provider, 'refund' | 'fetchRefund'> {
  const find = ({ refundId, payment: { providerRef } }: GivingBack) =>
    askStripe(log, async () => {
      const own: Stripe.Refund[] = [];
      if (providerRef === null) return own;
      for await (const refund of refunds.list({ payment_intent: providerRef, limit: perPage }))
        if (refund.metadata?.['refundId'] === refundId) own.push(refund);
      return own;
    });

  return {
    refund: async (giving) => {
      const { refundId, payment, amount } = giving;
      const found = await find(giving);
      if (found.says === 'nothing') return found;
      const units = toStripe(amount);
      if (found.says === 'refusal' || payment.providerRef === null || units === undefined)
        return { says: 'refused' };
      const standing = found.answer.map(refundWordOf).find(({ says }) => says !== 'refused');
      if (standing !== undefined) return standing;
      const failed = found.answer.length;
      const idempotencyKey = failed === 0 ? refundId : `${refundId}-${failed}`;
      const metadata = { refundId, paymentId: payment.paymentId };
      const params = { payment_intent: payment.providerRef, amount: units, metadata };
      const asked = await askStripe(log, () => refunds.create(params, { idempotencyKey }));
      if (asked.says === 'answer') return refundWordOf(asked.answer);
      return asked.says === 'nothing' ? asked : { says: 'refused' };
    },
    fetchRefund: async (giving) => {
      const found = await find(giving);
      if (found.says !== 'answer') return { says: 'nothing' };
      const words = found.answer.map(refundWordOf);
      return words.find(({ says }) => says !== 'refused') ?? words[0] ?? { says: 'unknown' };
    },
  };
}
