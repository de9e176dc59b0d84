import { uploads } from '@gatehouse/identity-db/schema';
import { badInput } from '@gatehouse/kit-subgraph/errors';
import { and, eq, isNull } from 'drizzle-orm';
import type { Db } from '../db.ts';
import { removeFileLater } from './remove-file-later.ts';
import type { Image } from './take-image.ts';

type Change = {
  /** As `takeImage` answered. */
  readonly image: Image | null | undefined;
  /** The file that stands in the row now, read under the row's lock. */
  readonly replacedFileId: string | null;
  readonly field: string;
  readonly now: Date;
};

type Shown = { readonly url: string | null; readonly fileId: string | null };

/** Uses a taken image in the transaction of the row that shows it; the one before it goes. `undefined` where it stays. */
export async function changeImage(
  tx: Db,
  { image, replacedFileId, field, now }: Change,
): Promise<Shown | undefined> {
  if (image === undefined) return undefined;
  if (replacedFileId !== null) await removeFileLater(tx, replacedFileId);
  if (image === null) return { url: null, fileId: null };
  const used = await tx
    .update(uploads)
    .set({ usedAt: now })
    .where(and(eq(uploads.id, image.uploadId), isNull(uploads.usedAt)))
    .returning({ id: uploads.id });
  // Two rows that show one file would lose it both when one of them changes.
  if (used.length === 0) throw badInput('This upload cannot be used. Ask for a new one.', field);
  return image;
}
