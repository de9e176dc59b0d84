import type { Files } from '@gatehouse/kit-files/open-files';
import { uploads } from '@gatehouse/payments-db/uploads';
import { and, eq, lt } from 'drizzle-orm';
import type { Db } from '../till.ts';

export const forgetUploadsJob = 'forgetUploads';

/** A change that read the file just before the upload expired has long ended by then. */
const graceMs = 3_600_000;
const batchSize = 200;

/** Removes what expired uploads left, used or not: what was made of them stands in rows of its own. */
export async function forgetUploads(
  { db, files }: { readonly db: Db; readonly files: Files },
  now: Date,
): Promise<void> {
  const over = lt(uploads.expiresAt, new Date(now.getTime() - graceMs));
  for (;;) {
    const batch = await db.select().from(uploads).where(over).limit(batchSize);
    for (const { id } of batch) {
      // Files first: a row that is gone would tell nobody of what is left.
      await files.discardUpload(id);
      await db.delete(uploads).where(and(eq(uploads.id, id), over));
    }
    if (batch.length < batchSize) return;
  }
}
