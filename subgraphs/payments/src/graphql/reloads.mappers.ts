import type { ShownPayment } from '../domain/find-payments.ts';
import type { FeeNotPayableReason } from '../domain/payment-outcome.ts';

export type CardFeeNotPayableErrorMapper = {
  readonly reason: FeeNotPayableReason;
  readonly otherPayment: ShownPayment | undefined;
};
