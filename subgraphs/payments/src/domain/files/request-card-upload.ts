import { badInput, rateLimited } from '@gatehouse/kit-subgraph/errors';
import { uploadMaxBytes } from '@gatehouse/kit-subgraph/file-paths';
import type { Files } from '@gatehouse/kit-files/open-files';
import { uploads } from '@gatehouse/payments-db/uploads';
import { and, count, eq, gt, min, sql } from 'drizzle-orm';
import type { Db, Tx } from '../till.ts';

export type PlaceForFile = {
  readonly uploadId: string;
  readonly url: string;
  readonly bytesMax: number;
  readonly expiresAt: Date;
};

type Request = { readonly accountId: string; readonly byteCount: number; readonly now: Date };

const openForMs = 3_600_000;
/** As many as anywhere else. */
const uploadsPerWindow = 30;
const windowMs = 3_600_000;

/** Makes a place to send a file of cards of so many bytes to, for the viewer's own use. */
export async function requestCardUpload(
  { db, files }: { readonly db: Db; readonly files: Files },
  { accountId, byteCount, now }: Request,
): Promise<PlaceForFile> {
  if (byteCount < 1 || byteCount > uploadMaxBytes)
    throw badInput(`A file has 1 to ${uploadMaxBytes} bytes.`, 'input.byteCount');
  const expiresAt = new Date(now.getTime() + openForMs);
  const uploadId = await db.transaction(async (tx) => {
    await checkBudget(tx, accountId, now);
    const wanted = { accountId, purpose: 'card_list', expiresAt, createdAt: now } as const;
    const [upload] = await tx.insert(uploads).values(wanted).returning({ id: uploads.id });
    if (upload === undefined) throw new Error('The new upload was not answered.');
    return upload.id;
  });
  const url = await files.uploadUrl(uploadId, { byteCount, expiresAt });
  return { uploadId, url, bytesMax: byteCount, expiresAt };
}

async function checkBudget(tx: Tx, accountId: string, now: Date): Promise<void> {
  // One account's requests count one after the other, so that many at once are not all below the limit.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${accountId}, 7001))`);
  const since = gt(uploads.createdAt, new Date(now.getTime() - windowMs));
  const [recent] = await tx
    .select({ asked: count(), first: min(uploads.createdAt) })
    .from(uploads)
    .where(and(eq(uploads.accountId, accountId), since));
  if (!recent?.first || recent.asked < uploadsPerWindow) return;
  const waitMs = recent.first.getTime() + windowMs - now.getTime();
  throw rateLimited(Math.max(1, Math.ceil(waitMs / 1000)));
}
