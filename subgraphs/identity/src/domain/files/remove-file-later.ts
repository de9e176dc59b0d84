import { scheduler } from '@gatehouse/kit-events/schedule';
import type { Db } from '../db.ts';

const schedule = scheduler('identity');

export const removeFileJob = 'remove-file';

/** Removes an image once the caller's transaction, in which the last row let go of it, has committed. */
export const removeFileLater = (tx: Db, fileId: string): Promise<void> =>
  schedule(tx, removeFileJob, { fileId });
