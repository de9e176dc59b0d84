import type { PayloadOf } from '@gatehouse/kit-events/catalogue';
import type { Payment } from '@gatehouse/payments-db/schema';
import type { Events } from '@gatehouse/schema/events';

/** A payment of an order as others are told of it; `amountMinor` is what the event is about. */
export function paymentEvent(
  payment: Payment,
  amountMinor: bigint,
): PayloadOf<Events, 'payment.started'> {
  const { id: paymentId, version, orderId, customerId, currency } = payment;
  if (orderId === null) throw new Error(`Payment ${paymentId} is of no order.`);
  const amount = { amountMinor: amountMinor.toString(), currency };
  return { paymentId, version, orderId, customerId, amount };
}
