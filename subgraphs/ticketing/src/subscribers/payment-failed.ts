import type { TicketingDb } from '../domain/db.ts';
import { recordPayment, type PaymentTold } from '../domain/orders/record-payment.ts';

/** No money came. The hold goes on: its customer may pay another way until it expires. */
export async function paymentFailed(tx: TicketingDb, told: PaymentTold): Promise<void> {
  await recordPayment(tx, told, 'FAILED');
}
