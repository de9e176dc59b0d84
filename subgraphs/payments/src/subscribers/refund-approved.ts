import { payments } from '@gatehouse/payments-db/schema';
import type { PayloadOf } from '@gatehouse/kit-events/catalogue';
import type { Handler } from '@gatehouse/kit-events/receive';
import type { Events } from '@gatehouse/schema/events';
import { and, eq } from 'drizzle-orm';
import { approvedSource } from '../domain/approved-source.ts';
import { recordAudit } from '../domain/record-audit.ts';
import { startRefund } from '../domain/start-refund.ts';
import type { Tables } from '../domain/till.ts';

/** Part of a paid order goes back, once per refund however often this is said. */
export const refundApproved: Handler<Tables, PayloadOf<Events, 'refund.approved'>> = async (
  tx,
  { refundId, paymentId, orderId, cause, amount: { amountMinor: digits, currency } },
  { id: requestId },
) => {
  const isIt = and(eq(payments.id, paymentId), eq(payments.orderId, orderId));
  const [payment] = await tx.select().from(payments).where(isIt);
  if (payment === undefined) throw new Error(`Order ${orderId} has no payment ${paymentId}.`);
  if (payment.currency !== currency)
    throw new Error(`Payment ${paymentId} is not in ${currency}: refund ${refundId} is wrong.`);
  const amountMinor = BigInt(digits);
  const source = approvedSource(refundId);
  if (!(await startRefund(tx, { paymentId, amountMinor, source }))) return;
  // Who approved it is on record where it was approved; here the platform acts on the word of an event.
  const platform = { viewer: undefined, now: new Date(), address: '', userAgent: '', requestId };
  const what = { verb: 'refund.start', entityType: 'Payment', entityId: paymentId };
  const after = { orderId, refundId, cause, amountMinor, currency };
  await recordAudit(tx, platform, { ...what, after });
};
