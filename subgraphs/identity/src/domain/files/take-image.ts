import { uploads, type Upload } from '@gatehouse/identity-db/schema';
import { badInput } from '@gatehouse/kit-subgraph/errors';
import { signedIn } from '@gatehouse/kit-subgraph/viewer';
import { and, eq, gt, isNull } from 'drizzle-orm';
import { isUuid } from '../is-uuid.ts';
import type { Visit } from '../visit.ts';

export type Image = { readonly uploadId: string; readonly fileId: string; readonly url: string };

type Wanted = {
  /** Left out: the image stays. Null: it is taken away. */
  readonly uploadId: string | null | undefined;
  readonly purpose: Upload['purpose'];
  readonly field: string;
};

/**
 * The image that the viewer has uploaded for this purpose; BAD_USER_INPUT for what cannot be used. It is slow, so it comes
 * before the transaction in which `changeImage` uses it; without such a use the image goes when the upload expires.
 */
export async function takeImage(
  visit: Visit,
  { uploadId, purpose, field }: Wanted,
): Promise<Image | null | undefined> {
  if (uploadId === null || uploadId === undefined) return uploadId;
  const { db, files, now } = visit;
  const { accountId } = signedIn(visit.viewer);
  // Unknown, somebody else's, used and expired ones answer alike.
  const unusable = () => badInput('This upload cannot be used. Ask for a new one.', field);
  if (!isUuid(uploadId)) throw unusable();
  const isUsable = and(
    eq(uploads.id, uploadId),
    eq(uploads.accountId, accountId),
    eq(uploads.purpose, purpose),
    gt(uploads.expiresAt, now),
    isNull(uploads.usedAt),
  );
  const [upload] = await db.select().from(uploads).where(isUsable);
  if (upload === undefined) throw unusable();
  // Left from a change that failed after this point.
  if (upload.fileId !== null) return imageOf(visit, uploadId, upload.fileId);
  const acceptance = await files.acceptImage(upload.id);
  switch (acceptance.outcome) {
    case 'stored':
      break;
    case 'missing':
      throw badInput('No file has been sent for this upload.', field);
    case 'tooLarge':
      throw badInput('This file is too large.', field);
    case 'notAnImage':
      throw badInput('This is no JPEG, PNG or WebP image.', field);
  }
  const { fileId } = acceptance;
  const kept = await db
    .update(uploads)
    .set({ fileId })
    .where(and(isUsable, isNull(uploads.fileId)))
    .returning({ id: uploads.id });
  if (kept.length > 0) return imageOf(visit, uploadId, fileId);
  // The same upload was taken twice at the same moment.
  await files.remove(fileId);
  throw unusable();
}

const imageOf = ({ files }: Pick<Visit, 'files'>, uploadId: string, fileId: string): Image => ({
  uploadId,
  fileId,
  url: files.fileUrl(fileId),
});
