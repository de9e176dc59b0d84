import type { Money } from '@gatehouse/kit-subgraph/money';
import type { PaymentStatus } from './payment-status.ts';

/** What a provider says of a payment, in our words. */
export type ProviderWord = {
  readonly says: 'state';
  readonly status: PaymentStatus;
  readonly amount: Money;
  /** Absent where it refused to begin: then there is nothing to name. */
  readonly providerRef?: string;
  /** Where the payer must act, of a payment that waits for that. */
  readonly actionUrl?: string | undefined;
};

/** No answer: it may have taken effect or not. */
export type Silence = { readonly says: 'nothing' };

/** The provider never heard of it. */
export type Unknown = { readonly says: 'unknown' };

/** A refusal may be passing, of an empty balance for one: the same refund is asked for again later, and may go through then. */
export type RefundWord =
  | { readonly says: 'refunded'; readonly providerRef: string; readonly amount: Money }
  | { readonly says: 'underWay'; readonly providerRef: string }
  | { readonly says: 'refused'; readonly providerRef?: string };

/** A payment by our name and, once it is known, by the provider's. */
export type Named = { readonly paymentId: string; readonly providerRef: string | null };

export type Charge = {
  readonly paymentId: string;
  readonly amount: Money;
  readonly method: string;
};

export type GivingBack = {
  readonly refundId: string;
  readonly payment: Named;
  readonly amount: Money;
};

/** By our name, which the provider repeats, and by its own; what bears no name of ours is about nothing. */
type Subject = { readonly id: string; readonly providerRef: string };

/** The message says that something happened and not what: the provider is asked. */
type AskMe = { readonly says: 'ask' };

/** What a webhook tells; most that a provider has to tell is nothing to us. */
export type Notice = { readonly eventId: string } & (
  | { readonly about: 'payment'; readonly payment: Subject; readonly word: ProviderWord | AskMe }
  | { readonly about: 'refund'; readonly refund: Subject; readonly word: RefundWord | AskMe }
  | { readonly about: 'nothing' }
);

/** Not from the provider, not of now, or not in its language. */
export type Unbelieved = {
  readonly about: 'unbelieved';
  readonly because: 'signature' | 'stale' | 'malformed';
};

/** One movement on our balance at the provider; `amount` is negative where it shrinks. */
export type Movement = {
  readonly kind: 'charge' | 'refund' | 'fee' | 'payout' | 'other';
  /** The provider's name for what moved; a fee bears that of what it was taken for. */
  readonly providerRef: string;
  /** Our payment or refund, where the provider repeats its id. */
  readonly id?: string;
  readonly amount: Money;
  readonly at: Date;
};

/** From the first moment on, and before the second. */
export type Span = { readonly from: Date; readonly to: Date };

/**
 * Whoever moves real money. Every call carries our id as its idempotency key, so it may be repeated without a second
 * effect; an adapter answers time-outs and lost connections with silence and never throws for them.
 */
export type Provider = {
  readonly name: string;
  /** Whether a client's token is one of this provider's payment methods. */
  readonly isMethod: (token: string) => boolean;
  readonly create: (charge: Charge) => Promise<ProviderWord | Silence>;
  readonly confirm: (payment: Named) => Promise<ProviderWord | Silence | Unknown>;
  readonly cancel: (payment: Named) => Promise<ProviderWord | Silence | Unknown>;
  readonly fetch: (payment: Named) => Promise<ProviderWord | Silence | Unknown>;
  readonly refund: (refund: GivingBack) => Promise<RefundWord | Silence>;
  readonly fetchRefund: (refund: GivingBack) => Promise<RefundWord | Silence | Unknown>;
  /** Believes what is signed by any active secret within five minutes of now. */
  readonly parseWebhook: (body: Buffer, headers: Headers, now: Date) => Notice | Unbelieved;
  /** The same of a body that was believed when it came; undefined where nobody can read it at present. */
  readonly readWebhook: (body: string) => Notice | undefined;
  /** What it says it moved, for comparison with our books. */
  readonly report: (span: Span) => Promise<readonly Movement[] | Silence>;
};
