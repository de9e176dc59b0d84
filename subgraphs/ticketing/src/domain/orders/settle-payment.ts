import { payments } from '@gatehouse/ticketing-db/projections';
import { eq, sql } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';
import { publish } from '../publish.ts';
import { getOrder } from './get-order.ts';
import { orderEvent } from './order-event.ts';
import { recordPayment, type PaymentTold } from './record-payment.ts';

/** Turns captured money into tickets, or asks for it to be given back: once per payment, whatever arrives again or late. */
export async function settlePayment(tx: TicketingDb, told: PaymentTold, now: Date): Promise<void> {
  const payment = await recordPayment(tx, told, 'CAPTURED');
  // A newer state overtook this one: money that already went back buys nothing.
  if (payment.outcome !== null || payment.state !== 'CAPTURED') return;
  const { paymentId, orderId, amountMinor } = payment;
  const [row] = await tx.execute<{ outcome: 'confirmed' | 'unfulfilled' }>(sql`
    select ticketing.confirm_order(
      ${orderId}::uuid, ${paymentId}::uuid, ${amountMinor.toString()}::bigint, ${now.toISOString()}::timestamptz
    ) as outcome`);
  const isConfirmed = row?.outcome === 'confirmed';
  await tx
    .update(payments)
    .set({ outcome: isConfirmed ? 'CONFIRMED' : 'UNFULFILLED' })
    .where(eq(payments.paymentId, paymentId));
  const order = orderEvent(await getOrder(tx, orderId));
  if (isConfirmed) await publish(tx, 'order.confirmed', order);
  else await publish(tx, 'order.unfulfilled', { ...order, paymentId });
}
