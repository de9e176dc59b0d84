import type { Order } from '@gatehouse/payments-db/schema';
import type { ShownPayment } from './find-payments.ts';
import { graceMs } from './hold-times.ts';

/** When an unfinished payment of this order is given up; undefined while the order can become tickets by itself. */
export function givenUpAt(order: Pick<Order, 'status' | 'expiresAt'>): Date | undefined {
  if (order.status === 'CANCELLED') return new Date(0);
  return order.status === 'EXPIRED' ? new Date(order.expiresAt.getTime() + graceMs) : undefined;
}

/** The same of a payment: what belongs to no order is charged when it is started, and waits for a payer at the provider only. */
export const paymentGivenUpAt = ({ ofOrder, createdAt }: ShownPayment): Date | undefined =>
  ofOrder === null ? new Date(createdAt.getTime() + graceMs) : givenUpAt(ofOrder);
