import { dependents } from '@gatehouse/identity-db/schema';
import { and, eq, isNotNull, sql } from 'drizzle-orm';
import type { Db } from '../../db.ts';
import { removeFileLater } from '../../files/remove-file-later.ts';

/** Empties everybody whom a customer ever booked for, those who are off the list already too: of them a name was left. */
export async function eraseDependents(tx: Db, customerId: string, now: Date): Promise<void> {
  const theirs = eq(dependents.customerId, customerId);
  const pictured = await tx
    .select({ fileId: dependents.photoFileId })
    .from(dependents)
    .where(and(theirs, isNotNull(dependents.photoFileId)));
  for (const { fileId } of pictured) if (fileId !== null) await removeFileLater(tx, fileId);
  await tx
    .update(dependents)
    .set({
      name: 'Erased dependent',
      relationship: 'erased',
      bornOn: null,
      photoUrl: null,
      photoFileId: null,
      bloodType: null,
      emergencyNote: null,
      removedAt: sql`coalesce(${dependents.removedAt}, ${now.toISOString()}::timestamptz)`,
    })
    .where(theirs);
}
