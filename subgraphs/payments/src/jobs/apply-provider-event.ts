import type { Job } from '@gatehouse/kit-events/run-worker';
import { z } from 'zod';
import type { Till } from '../domain/till.ts';
import { applyProviderEvent as apply } from '../domain/webhooks/apply-provider-event.ts';

const payload = z.object({ provider: z.string(), eventId: z.string(), attempt: z.int() });

export const applyProviderEvent =
  (till: Till): Job =>
  (job) =>
    apply(till, { ...payload.parse(job), now: new Date() });
