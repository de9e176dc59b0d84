import type { TicketingDb } from '../domain/db.ts';
import { prolongHold } from '../domain/orders/prolong-hold.ts';
import { recordPayment, type PaymentTold } from '../domain/orders/record-payment.ts';

/** Somebody is paying: the hold lasts long enough to finish. A start that comes after the end changes nothing. */
export async function paymentStarted(tx: TicketingDb, told: PaymentTold): Promise<void> {
  const { orderId, state } = await recordPayment(tx, told, 'STARTED');
  if (state === 'STARTED') await prolongHold(tx, { orderId, now: new Date() });
}
