import type { Files } from '@gatehouse/kit-files/open-files';
import { badInput } from '@gatehouse/kit-subgraph/errors';
import { uploads } from '@gatehouse/payments-db/uploads';
import { and, eq, gt, isNull } from 'drizzle-orm';
import { isId } from '../is-id.ts';
import type { Tx } from '../till.ts';

type Use = {
  readonly uploadId: string;
  readonly accountId: string;
  readonly field: string;
  readonly now: Date;
};

/** The text of a file that the viewer has uploaded, which nobody uses again; BAD_USER_INPUT for what cannot be used. */
export async function useUpload(
  tx: Tx,
  files: Files,
  { uploadId, accountId, field, now }: Use,
): Promise<string> {
  // Unknown, somebody else's, used and expired ones answer alike.
  const unusable = () => badInput('This upload cannot be used. Ask for a new one.', field);
  if (!isId(uploadId)) throw unusable();
  const isUsable = and(
    eq(uploads.id, uploadId),
    eq(uploads.accountId, accountId),
    gt(uploads.expiresAt, now),
    isNull(uploads.usedAt),
  );
  const used = await tx.update(uploads).set({ usedAt: now }).where(isUsable).returning();
  const [upload] = used;
  if (upload === undefined) throw unusable();
  const reading = await files.readText(upload.id);
  switch (reading.outcome) {
    case 'read':
      return reading.text;
    case 'missing':
      throw badInput('No file has been sent for this upload.', field);
    case 'tooLarge':
      throw badInput('This file is too large.', field);
    case 'notText':
      throw badInput('This is no text in UTF-8.', field);
  }
}
