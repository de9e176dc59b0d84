import type { PayloadOf } from '@gatehouse/kit-events/catalogue';
import type { Events } from '@gatehouse/schema/events';
import { payments } from '@gatehouse/ticketing-db/projections';
import { eq, lt, sql } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';

export type PaymentTold = PayloadOf<Events, 'payment.started'>;
export type PaymentState = (typeof payments.$inferSelect)['state'];

/** Keeps a payment as the newest event told it and locks its row; what came late or again changes nothing. */
export async function recordPayment(tx: TicketingDb, told: PaymentTold, state: PaymentState) {
  const { paymentId, orderId, version, amount } = told;
  const amountMinor = BigInt(amount.amountMinor);
  await tx
    .insert(payments)
    .values({ paymentId, orderId, version, state, amountMinor })
    .onConflictDoUpdate({
      target: payments.paymentId,
      set: { version, state, amountMinor },
      setWhere: lt(payments.version, sql`excluded.version`),
    });
  const [payment] = await tx
    .select()
    .from(payments)
    .where(eq(payments.paymentId, paymentId))
    .for('update');
  if (payment === undefined) throw new Error(`Payment ${paymentId} was not kept.`);
  return payment;
}
