import type { Job } from '@gatehouse/kit-events/run-worker';
import { z } from 'zod';
import { chargeReload as charge } from '../domain/auto-reload/charge-reload.ts';
import type { Till } from '../domain/till.ts';

const payload = z.object({ attemptId: z.uuid() });

/** Scheduled by the trigger that sees a threshold crossed. */
export const chargeReload =
  (till: Till): Job =>
  (job) =>
    charge(till, { ...payload.parse(job), now: new Date() });
