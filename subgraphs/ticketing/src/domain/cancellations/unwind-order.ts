import { tickets } from '@gatehouse/ticketing-db/tickets';
import { eq } from 'drizzle-orm';
import type { ListedEvent } from '../catalogue/event-columns.ts';
import type { TicketingDb } from '../db.ts';
import { getOrder } from '../orders/get-order.ts';
import { orderEvent } from '../orders/order-event.ts';
import { releaseOrder } from '../orders/release-order.ts';
import { publish } from '../publish.ts';
import { refundTickets } from '../refunds/refund-tickets.ts';
import { tellOfCancellation } from './tell-of-cancellation.ts';

type Unwound = { readonly event: ListedEvent; readonly orderId: string; readonly now: Date };

/** Ends one order of an event that was called off: a held one is given up, a paid one gets its money back, once either way. */
export function unwindOrder(db: TicketingDb, { event, orderId, now }: Unwound): Promise<void> {
  return db.transaction(async (tx) => {
    if (await releaseOrder(tx, { orderId, to: 'CANCELLED', now })) {
      const order = await getOrder(tx, orderId);
      await publish(tx, 'order.cancelled', orderEvent(order));
      await tellOfCancellation(tx, event, [order.customerId]);
      return;
    }
    // Not held, or not any more: it may have been paid a moment ago.
    const refund = await refundTickets(tx, {
      orderId,
      to: 'REFUNDING',
      cause: 'EVENT_CANCELLED',
      decidedBy: null,
      reason: event.cancelReason,
      now,
    });
    if (refund === undefined) return;
    const { customerId } = await getOrder(tx, orderId);
    const holders = await tx
      .select({ holderId: tickets.holderId })
      .from(tickets)
      .where(eq(tickets.refundId, refund.id));
    await tellOfCancellation(tx, event, [customerId, ...holders.map(({ holderId }) => holderId)]);
  });
}
