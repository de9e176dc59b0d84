import { scheduler } from '@gatehouse/kit-events/schedule';
import type { TicketingDb } from '../db.ts';

const schedule = scheduler('ticketing');

export const removeFileJob = 'removeFile';

/** Removes a picture once the caller's transaction, in which the last row let go of it, has committed. */
export const removeFileLater = (tx: TicketingDb, fileId: string): Promise<void> =>
  schedule(tx, removeFileJob, { fileId });
