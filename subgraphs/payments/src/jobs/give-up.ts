import type { Job } from '@gatehouse/kit-events/run-worker';
import { z } from 'zod';
import { findLatestPaymentsOf } from '../domain/find-latest-payments-of.ts';
import { settlePayment } from '../domain/settle-payment.ts';
import type { Till } from '../domain/till.ts';

const payload = z.object({ orderId: z.uuid() });

export const giveUp =
  (till: Till): Job =>
  async (job) => {
    const { orderId } = payload.parse(job);
    const [payment] = await findLatestPaymentsOf(till.db, [orderId], 'all');
    if (payment === undefined) return;
    await settlePayment(till, { paymentId: payment.id, attempt: 0, now: new Date() });
  };
