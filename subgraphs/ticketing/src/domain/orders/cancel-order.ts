import { conflict, notFound } from '@gatehouse/kit-subgraph/errors';
import type { Order } from '@gatehouse/ticketing-db/orders';
import type { TicketingDb } from '../db.ts';
import { isUuid } from '../is-uuid.ts';
import { publish } from '../publish.ts';
import { findOrders } from './find-orders.ts';
import { getOrder } from './get-order.ts';
import { orderEvent } from './order-event.ts';
import { canBecome } from './order-status.ts';
import { releaseOrder } from './release-order.ts';

type Cancellation = {
  readonly orderId: string;
  readonly customerId: string;
  readonly now: Date;
};

/** Gives up the customer's own held order; its places come back once. A payment that is captured nevertheless is given back. */
export async function cancelOrder(db: TicketingDb, cancellation: Cancellation): Promise<Order> {
  const { orderId, customerId, now } = cancellation;
  if (!isUuid(orderId)) throw notFound('Order');
  return db.transaction(async (tx) => {
    const [own] = await findOrders(tx, [orderId], { customerId });
    if (own === undefined) throw notFound('Order');
    // The table refuses early; the database has the last word, because a payment may confirm the order in between.
    const isHeld = canBecome(own.status, 'CANCELLED');
    if (!isHeld || !(await releaseOrder(tx, { orderId, to: 'CANCELLED', now })))
      throw conflict('Only an order that is still held can be cancelled.');
    const order = await getOrder(tx, orderId);
    await publish(tx, 'order.cancelled', orderEvent(order));
    return order;
  });
}
