import type { TicketingDb } from '../domain/db.ts';
import { recordPayment, type PaymentTold } from '../domain/orders/record-payment.ts';

/** Money went back. Kept so that a capture told later than this buys nothing. */
export async function paymentRefunded(tx: TicketingDb, told: PaymentTold): Promise<void> {
  await recordPayment(tx, told, 'REFUNDED');
}
