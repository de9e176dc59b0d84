import type { PayloadOf } from '@gatehouse/kit-events/catalogue';
import type { Events } from '@gatehouse/schema/events';
import type { Order } from '@gatehouse/ticketing-db/orders';

/** An order as other subgraphs are told of it: its whole shown state. */
export const orderEvent = (order: Order): PayloadOf<Events, 'order.confirmed'> => ({
  orderId: order.id,
  version: order.version,
  customerId: order.customerId,
  eventId: order.eventId,
  total: { amountMinor: order.totalMinor.toString(), currency: order.currency },
  status: order.status,
  expiresAt: order.expiresAt.toISOString(),
});
