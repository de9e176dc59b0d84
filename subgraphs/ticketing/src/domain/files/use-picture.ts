import { badInput } from '@gatehouse/kit-subgraph/errors';
import { uploads } from '@gatehouse/ticketing-db/uploads';
import { and, eq, isNull } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';
import { removeFileLater } from './remove-file-later.ts';
import type { Picture } from './take-picture.ts';

type Use = {
  /** As `takePicture` answered. */
  readonly picture: Picture | null | undefined;
  /** The file that stands in the row now, read under the row's lock; null for a new row. */
  readonly replacedFileId: string | null;
  readonly field: string;
  readonly now: Date;
};

type Shown = { readonly url: string | null; readonly fileId: string | null };

/** Uses a taken picture in the transaction of the row that shows it; the one before it goes. `undefined` where it stays. */
export async function usePicture(
  tx: TicketingDb,
  { picture, replacedFileId, field, now }: Use,
): Promise<Shown | undefined> {
  if (picture === undefined) return undefined;
  if (replacedFileId !== null) await removeFileLater(tx, replacedFileId);
  if (picture === null) return { url: null, fileId: null };
  const used = await tx
    .update(uploads)
    .set({ usedAt: now })
    .where(and(eq(uploads.id, picture.uploadId), isNull(uploads.usedAt)))
    .returning({ id: uploads.id });
  // Two rows that show one file would lose it both when one of them changes.
  if (used.length === 0) throw badInput('This upload cannot be used. Ask for a new one.', field);
  return picture;
}
