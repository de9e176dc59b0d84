import type { ShownPayment } from './find-payments.ts';

/** A payer who is still at the provider's page when the hold ends may finish: ticketing then looks for places anew. */
const graceMs = 15 * 60_000;

/** When an unfinished payment of this order is given up; undefined while the order can become tickets by itself. */
export function givenUpAt(
  order: Pick<ShownPayment['ofOrder'], 'status' | 'expiresAt'>,
): Date | undefined {
  if (order.status === 'CANCELLED') return new Date(0);
  return order.status === 'EXPIRED' ? new Date(order.expiresAt.getTime() + graceMs) : undefined;
}
