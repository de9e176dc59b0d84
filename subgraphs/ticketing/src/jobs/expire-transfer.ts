import type { Job } from '@gatehouse/kit-events/run-worker';
import { z } from 'zod';
import type { TicketingDb } from '../domain/db.ts';
import { expireTransfer as expire } from '../domain/transfers/expire-transfer.ts';

const job = z.object({ transferId: z.uuid() });

/** Ends an offer when its time has come. */
export const expireTransfer =
  (db: TicketingDb): Job =>
  async (payload) => {
    await expire(db, { ...job.parse(payload), now: new Date() });
  };
