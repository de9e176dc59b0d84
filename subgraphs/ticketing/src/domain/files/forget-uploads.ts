import type { Files } from '@gatehouse/kit-files/open-files';
import { uploads } from '@gatehouse/ticketing-db/uploads';
import { and, eq, lt } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';

export const forgetUploadsJob = 'forgetUploads';

/** A change that took the picture just before the upload expired has long ended by then. */
const graceMs = 3_600_000;
const batchSize = 200;

/** Removes what expired uploads left: bytes that nobody used, pictures whose change failed. */
export async function forgetUploads(
  { db, files }: { readonly db: TicketingDb; readonly files: Files },
  now: Date,
): Promise<void> {
  const over = lt(uploads.expiresAt, new Date(now.getTime() - graceMs));
  for (;;) {
    const batch = await db.select().from(uploads).where(over).limit(batchSize);
    for (const { id, fileId, usedAt } of batch) {
      // The link was good until the upload expired, so bytes may have come again after the use.
      await files.discardUpload(id);
      if (fileId !== null && usedAt === null) await files.remove(fileId);
      // Files first: a row that is gone would tell nobody of what is left.
      await db.delete(uploads).where(and(eq(uploads.id, id), over));
    }
    if (batch.length < batchSize) return;
  }
}
