import type { ShownPayment } from './find-payments.ts';
import type { PaymentStatus } from './payment-status.ts';

/**
 * The status as a payer understands it: money that was taken for an order is SUCCEEDED once ticketing has made out the tickets
 * or asked for it back, and PROCESSING until then.
 */
export function shownStatus({ status, ofOrder }: ShownPayment): PaymentStatus {
  if (status !== 'SUCCEEDED' || ofOrder === null) return status;
  return ofOrder.status === 'CONFIRMED' || ofOrder.isUnfulfilled ? 'SUCCEEDED' : 'PROCESSING';
}
