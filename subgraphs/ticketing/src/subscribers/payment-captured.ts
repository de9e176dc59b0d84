import type { TicketingDb } from '../domain/db.ts';
import type { PaymentTold } from '../domain/orders/record-payment.ts';
import { settlePayment } from '../domain/orders/settle-payment.ts';

/** Money is here: it becomes tickets, or it goes back. */
export const paymentCaptured = (tx: TicketingDb, told: PaymentTold): Promise<void> =>
  settlePayment(tx, told, new Date());
