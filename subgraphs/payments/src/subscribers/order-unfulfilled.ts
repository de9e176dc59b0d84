import { payments, pOrders } from '@gatehouse/payments-db/schema';
import { and, eq } from 'drizzle-orm';
import { keepOrder } from '../domain/keep-order.ts';
import { recordAudit } from '../domain/record-audit.ts';
import { startRefund } from '../domain/start-refund.ts';
import type { OrderHandler } from './order-handler.ts';

/** No tickets for the captured money: all of it goes back, once per payment however often this is said. */
export const orderUnfulfilled: OrderHandler<'order.unfulfilled'> = async (
  tx,
  told,
  { id: requestId },
) => {
  await keepOrder(tx, told);
  const { orderId, paymentId } = told;
  await tx.update(pOrders).set({ isUnfulfilled: true }).where(eq(pOrders.id, orderId));
  const [payment] = await tx
    .select()
    .from(payments)
    .where(and(eq(payments.id, paymentId), eq(payments.orderId, orderId)));
  if (payment === undefined) throw new Error(`Order ${orderId} has no payment ${paymentId}.`);
  const { capturedMinor: amountMinor, currency } = payment;
  const source = `order.unfulfilled:${paymentId}`;
  if (!(await startRefund(tx, { paymentId, amountMinor, source }))) return;
  // Nobody asked for it: the platform gives the money back, on the word of an event.
  const platform = { viewer: undefined, now: new Date(), address: '', userAgent: '', requestId };
  const what = { verb: 'refund.start', entityType: 'Payment', entityId: paymentId };
  await recordAudit(tx, platform, { ...what, after: { orderId, amountMinor, currency } });
};
