import type { PayloadOf } from '@gatehouse/kit-events/catalogue';
import type { Handler } from '@gatehouse/kit-events/receive';
import type { Events } from '@gatehouse/schema/events';
import type { Tables } from '../domain/db.ts';
import { recordPayment } from '../domain/orders/record-payment.ts';
import { settleRefund } from '../domain/refunds/settle-refund.ts';

/**
 * Money went back. A refund that was asked for here ends, and its payment goes on having bought the rest of its order. Any other
 * is kept so that a capture told later than this buys nothing.
 */
export const paymentRefunded: Handler<Tables, PayloadOf<Events, 'payment.refunded'>> = async (
  tx,
  { refundId, ...told },
  { occurredAt },
) => {
  if (refundId === null) await recordPayment(tx, told, 'REFUNDED');
  else {
    const { paymentId } = told;
    await settleRefund(tx, { refundId, paymentId, settledAt: new Date(occurredAt) });
  }
};
