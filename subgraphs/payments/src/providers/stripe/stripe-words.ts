import type { Stripe } from 'stripe';
import type { PaymentStatus } from '../../domain/payment-status.ts';
import type { ProviderWord, RefundWord } from '../../domain/provider.ts';
import { fromStripe } from './stripe-amount.ts';

const statuses: Readonly<Record<string, PaymentStatus>> = {
  requires_payment_method: 'PENDING',
  requires_confirmation: 'PENDING',
  requires_action: 'REQUIRES_ACTION',
  processing: 'PROCESSING',
  requires_capture: 'AUTHORIZED',
  succeeded: 'SUCCEEDED',
  canceled: 'CANCELLED',
};

/** Stripe lets a declined intent be tried again with another card; with us that is another payment. */
export const isDeclined = ({ status, last_payment_error: error }: Stripe.PaymentIntent): boolean =>
  status === 'requires_payment_method' && error != null;

export function wordOf(intent: Stripe.PaymentIntent): ProviderWord {
  const { id: providerRef, currency, last_payment_error: error } = intent;
  const isFailed = intent.status === 'canceled' && error != null;
  // A state that Stripe added since is one whose end is not known.
  const status = isFailed ? 'FAILED' : (statuses[intent.status] ?? 'PROCESSING');
  // What was taken counts, not what was asked for.
  const amount = intent.status === 'succeeded' ? intent.amount_received : intent.amount;
  const word = { says: 'state', amount: fromStripe({ amount, currency }), providerRef } as const;
  return status === 'REQUIRES_ACTION'
    ? { ...word, status, actionUrl: actionOf(intent) }
    : { ...word, status };
}

/** The page of the payer's bank; or what Stripe's own form needs to show it. */
const actionOf = ({ next_action: next, client_secret: secret }: Stripe.PaymentIntent) =>
  next?.redirect_to_url?.url ?? secret ?? undefined;

export function refundWordOf(refund: Stripe.Refund): RefundWord {
  const { id: providerRef, status } = refund;
  if (status === 'succeeded') return { says: 'refunded', providerRef, amount: fromStripe(refund) };
  const isOver = status === 'failed' || status === 'canceled';
  return isOver ? { says: 'refused', providerRef } : { says: 'underWay', providerRef };
}
