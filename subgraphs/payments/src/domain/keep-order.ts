import type { PayloadOf } from '@gatehouse/kit-events/catalogue';
import { pOrders } from '@gatehouse/payments-db/schema';
import type { Events } from '@gatehouse/schema/events';
import { lt, sql } from 'drizzle-orm';
import type { Tx } from './till.ts';

/** Keeps an order as the newest event told it; an older one that comes late changes nothing. */
export async function keepOrder(tx: Tx, told: PayloadOf<Events, 'order.placed'>): Promise<void> {
  const { orderId: id, version, customerId, eventId, total, status } = told;
  const expiresAt = new Date(told.expiresAt);
  const totalMinor = BigInt(total.amountMinor);
  const { currency } = total;
  await tx
    .insert(pOrders)
    .values({ id, version, customerId, eventId, totalMinor, currency, status, expiresAt })
    .onConflictDoUpdate({
      target: pOrders.id,
      set: { version, status, expiresAt },
      setWhere: lt(pOrders.version, sql`excluded.version`),
    });
}
