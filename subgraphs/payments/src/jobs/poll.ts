import type { Job } from '@gatehouse/kit-events/run-worker';
import { z } from 'zod';
import { settlePayment } from '../domain/settle-payment.ts';
import type { Till } from '../domain/till.ts';

const payload = z.object({ paymentId: z.uuid(), attempt: z.int() });

export const poll =
  (till: Till): Job =>
  (job) =>
    settlePayment(till, { ...payload.parse(job), now: new Date() });
