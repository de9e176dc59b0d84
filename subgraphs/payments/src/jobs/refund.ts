import type { Job } from '@gatehouse/kit-events/run-worker';
import { z } from 'zod';
import { settleRefund } from '../domain/settle-refund.ts';
import type { Till } from '../domain/till.ts';

const payload = z.object({ refundId: z.uuid(), attempt: z.int() });

export const refund =
  (till: Till): Job =>
  (job) =>
    settleRefund(till, { ...payload.parse(job), now: new Date() });
