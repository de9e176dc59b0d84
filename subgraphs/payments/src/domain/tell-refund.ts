import type { Payment, Refund } from '@gatehouse/payments-db/schema';
import { approvedRefundOf } from './approved-source.ts';
import { paymentEvent } from './payment-event.ts';
import { publish } from './publish.ts';
import type { Tx } from './till.ts';

/** Tells ticketing that a refund of an order has gone back whole. */
export async function tellRefund(tx: Tx, payment: Payment, { source }: Refund): Promise<void> {
  if (payment.orderId === null) return;
  const told = paymentEvent(payment, payment.refundedMinor);
  await publish(tx, 'payment.refunded', { ...told, refundId: approvedRefundOf(source) });
}
