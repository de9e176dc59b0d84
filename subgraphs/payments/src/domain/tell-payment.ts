import type { Payment } from '@gatehouse/payments-db/schema';
import { settleAttempt } from './auto-reload/settle-attempt.ts';
import { closeCardFee } from './card-fees/close-card-fee.ts';
import { paymentEvent } from './payment-event.ts';
import { isUnpaid } from './payment-status.ts';
import { publish } from './publish.ts';
import type { Tx } from './till.ts';

/** Has everybody know, in its transaction, whose business a payment's new state is. */
export async function tellPayment(tx: Tx, payment: Payment): Promise<void> {
  const { purpose, status, amountMinor } = payment;
  if (purpose === 'CARD_FEE' && status === 'SUCCEEDED') await closeCardFee(tx, payment);
  if (purpose === 'RELOAD') await settleAttempt(tx, payment);
  if (purpose !== 'ORDER') return;
  if (status === 'SUCCEEDED')
    await publish(tx, 'payment.captured', paymentEvent(payment, amountMinor));
  if (isUnpaid(status)) await publish(tx, 'payment.failed', paymentEvent(payment, amountMinor));
}
