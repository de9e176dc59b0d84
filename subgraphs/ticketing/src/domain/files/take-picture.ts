import { badInput } from '@gatehouse/kit-subgraph/errors';
import { signedIn } from '@gatehouse/kit-subgraph/viewer';
import { uploads, type Upload } from '@gatehouse/ticketing-db/uploads';
import { and, eq, gt, isNull } from 'drizzle-orm';
import { isUuid } from '../is-uuid.ts';
import type { Visit } from '../visit.ts';

export type Picture = { readonly uploadId: string; readonly fileId: string; readonly url: string };

type Wanted = {
  /** Left out: the picture stays. Null: it is taken away. */
  readonly uploadId: string | null | undefined;
  readonly purpose: Upload['purpose'];
  readonly field: string;
};

/**
 * The picture that the viewer has uploaded for this purpose; BAD_USER_INPUT for what cannot be used. It is slow, so it comes
 * before the transaction in which `usePicture` uses it; without such a use the picture goes when the upload expires.
 */
export async function takePicture(
  visit: Pick<Visit, 'db' | 'files' | 'viewer' | 'now'>,
  { uploadId, purpose, field }: Wanted,
): Promise<Picture | null | undefined> {
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
  if (upload.fileId !== null) return pictureOf(visit, upload.id, upload.fileId);
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
  if (kept.length > 0) return pictureOf(visit, upload.id, fileId);
  // The same upload was taken twice at the same moment.
  await files.remove(fileId);
  throw unusable();
}

const pictureOf = ({ files }: Pick<Visit, 'files'>, uploadId: string, fileId: string): Picture => ({
  uploadId,
  fileId,
  url: files.fileUrl(fileId),
});
