import type { Job } from '@gatehouse/kit-events/run-worker';
import { z } from 'zod';
import { unwindEvent as unwind } from '../domain/cancellations/unwind-event.ts';
import type { TicketingDb } from '../domain/db.ts';

const job = z.object({ eventId: z.uuid(), after: z.uuid().optional() });

/** Ends the orders of an event that was called off. */
export const unwindEvent =
  (db: TicketingDb): Job =>
  (payload) =>
    unwind(db, { ...job.parse(payload), now: new Date() });
