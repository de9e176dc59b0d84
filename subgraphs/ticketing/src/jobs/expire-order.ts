import type { Job } from '@gatehouse/kit-events/run-worker';
import { z } from 'zod';
import type { TicketingDb } from '../domain/db.ts';
import { expireOrder as expire } from '../domain/orders/expire-order.ts';

const job = z.object({ orderId: z.uuid() });

/** Ends a hold when its time has come. */
export const expireOrder =
  (db: TicketingDb): Job =>
  async (payload) => {
    await expire(db, { ...job.parse(payload), now: new Date() });
  };
