import { type Order, type Payment, payments } from '@gatehouse/payments-db/schema';
import { eq } from 'drizzle-orm';
import { paymentEvent } from './payment-event.ts';
import type { PaymentOutcome } from './payment-outcome.ts';
import { isUnpaid } from './payment-status.ts';
import { publish } from './publish.ts';
import { schedulePoll } from './schedule-poll.ts';
import type { Tx } from './till.ts';
import { whyNotPayable } from './why-not-payable.ts';

type Start = {
  readonly order: Order;
  readonly method: string;
  readonly provider: string;
  readonly now: Date;
};

/** Writes the payment of an order before anybody is asked for money, or says why the order cannot be paid. */
export async function startPayment(
  tx: Tx,
  { order, method, provider, now }: Start,
): Promise<PaymentOutcome | { readonly ask: string }> {
  const earlier = await tx.select().from(payments).where(eq(payments.orderId, order.id));
  const reason = whyNotPayable({ order, wasTried: earlier.length > 0, now });
  const live = earlier.find(isLive);
  if (reason !== undefined) return { outcome: 'notPayable', reason, paymentId: live?.id };

  const { id: orderId, customerId, totalMinor: amountMinor, currency } = order;
  // The partial unique index decides between parallel attempts: the second one waits here and gets no row.
  const [payment] = await tx
    .insert(payments)
    .values({ orderId, customerId, amountMinor, currency, method, provider })
    .onConflictDoNothing()
    .returning();
  if (payment === undefined) return standsInTheWay(tx, orderId);
  await publish(tx, 'payment.started', paymentEvent(payment, amountMinor));
  await schedulePoll(tx, payment.id, { now, attempt: 0 });
  return { ask: payment.id };
}

async function standsInTheWay(tx: Tx, orderId: string): Promise<PaymentOutcome> {
  const all = await tx.select().from(payments).where(eq(payments.orderId, orderId));
  const live = all.find(isLive);
  const reason = live?.status === 'SUCCEEDED' ? 'PAID' : 'PAYMENT_UNDER_WAY';
  return { outcome: 'notPayable', reason, paymentId: live?.id };
}

const isLive = ({ status }: Payment): boolean => !isUnpaid(status);
