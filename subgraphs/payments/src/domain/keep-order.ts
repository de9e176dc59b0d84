import type { PayloadOf } from '@gatehouse/kit-events/catalogue';
import { pOrders } from '@gatehouse/payments-db/schema';
import type { Events } from '@gatehouse/schema/events';
import { lt, sql } from 'drizzle-orm';
import type { Tx } from './till.ts';

type Told = PayloadOf<Events, 'order.confirmed'> &
  Partial<Pick<PayloadOf<Events, 'order.placed'>, 'eventName' | 'lines'>>;

/** Keeps an order as the newest event told it; an older one that comes late changes nothing. */
export async function keepOrder(tx: Tx, told: Told): Promise<void> {
  const { orderId: id, version, customerId, eventId, total, status } = told;
  const expiresAt = new Date(told.expiresAt);
  const totalMinor = BigInt(total.amountMinor);
  const { currency } = total;
  const { eventName, lines } = told;
  await tx
    .insert(pOrders)
    .values({
      id,
      version,
      customerId,
      eventId,
      totalMinor,
      currency,
      status,
      expiresAt,
      eventName,
      lines,
    })
    .onConflictDoUpdate({
      target: pOrders.id,
      set: { version, status, expiresAt },
      setWhere: lt(pOrders.version, sql`excluded.version`),
    });
}
