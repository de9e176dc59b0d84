import type { Money } from '@gatehouse/kit-subgraph/money';
import type { Card } from '@gatehouse/payments-db/cards';
import type { OrderNotPayableReason } from '../domain/payment-outcome.ts';
import type { ShownPayment } from '../domain/find-payments.ts';

export type PaymentMapper = ShownPayment;
export type OrderMapper = { readonly id: string };
export type PaymentDeclinedErrorMapper = { readonly payment: ShownPayment };
export type OrderNotPayableErrorMapper = {
  readonly reason: OrderNotPayableReason;
  readonly otherPayment: ShownPayment | undefined;
};
export type InsufficientBalanceErrorMapper = { readonly available: Money };
export type CardNotUsableErrorMapper = { readonly status: Card['status'] };
export type WalletCeilingErrorMapper = { readonly headroom: Money };
