import type { Money } from '@gatehouse/kit-subgraph/money';
import type { PaymentStatus } from './payment-status.ts';

/** What a provider says of a payment, in our words. */
export type ProviderWord = {
  readonly says: 'state';
  readonly status: PaymentStatus;
  readonly amount: Money;
  readonly providerRef: string;
};

/** No answer: it may have taken effect or not. */
export type Silence = { readonly says: 'nothing' };

/** The provider never heard of it. */
export type Unknown = { readonly says: 'unknown' };

/** A refusal may be passing, of an empty balance for one: the same refund is asked for again later, and may go through then. */
export type RefundWord =
  | { readonly says: 'refunded'; readonly providerRef: string }
  | { readonly says: 'refused' };

export type Charge = {
  readonly paymentId: string;
  readonly amount: Money;
  readonly method: string;
};

export type GivingBack = {
  readonly refundId: string;
  readonly paymentId: string;
  readonly amountMinor: bigint;
};

/**
 * Whoever moves real money. Every call carries our id as its idempotency key, so it may be repeated without a second
 * effect; an adapter answers time-outs and lost connections with silence and never throws for them.
 */
export type Provider = {
  readonly name: string;
  /** Whether a client's token is one of this provider's payment methods. */
  readonly isMethod: (token: string) => boolean;
  readonly create: (charge: Charge) => Promise<ProviderWord | Silence>;
  readonly confirm: (paymentId: string) => Promise<ProviderWord | Silence | Unknown>;
  readonly cancel: (paymentId: string) => Promise<ProviderWord | Silence | Unknown>;
  readonly refund: (refund: GivingBack) => Promise<RefundWord | Silence>;
  readonly fetch: (paymentId: string) => Promise<ProviderWord | Silence | Unknown>;
};
