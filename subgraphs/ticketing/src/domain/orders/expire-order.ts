import type { TicketingDb } from '../db.ts';
import { publish } from '../publish.ts';
import { getOrder } from './get-order.ts';
import { orderEvent } from './order-event.ts';
import { releaseOrder } from './release-order.ts';
import { scheduleExpiry } from './schedule-expiry.ts';

type Expiry = { readonly orderId: string; readonly now: Date };

/** Expires a hold whose time is over, and tells payments. A hold that is not due yet is looked at again when it is. */
export function expireOrder(db: TicketingDb, { orderId, now }: Expiry): Promise<boolean> {
  return db.transaction(async (tx) => {
    const released = await releaseOrder(tx, { orderId, to: 'EXPIRED', now });
    const order = await getOrder(tx, orderId);
    if (released) await publish(tx, 'order.expired', orderEvent(order));
    else if (order.status === 'HELD') await scheduleExpiry(tx, order);
    return released;
  });
}
