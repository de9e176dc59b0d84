import { adminUsers, type AdminUser } from '@gatehouse/identity-db/schema';
import { notFound } from '@gatehouse/kit-subgraph/errors';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { changeImage } from '../files/change-image.ts';
import { takeImage } from '../files/take-image.ts';
import type { Visit } from '../visit.ts';
import { readReplacement } from './read-change.ts';
import { readName } from './read-name.ts';

export type GivenAdminProfile = {
  readonly name?: string | null | undefined;
  readonly photoUploadId?: string | null | undefined;
};

/** Changes an administrator's own name or photo. No other subgraph shows them, so nothing is published. */
export async function updateAdminProfile(
  visit: Visit,
  adminUserId: string,
  given: GivenAdminProfile,
): Promise<AdminUser> {
  const { db, now } = visit;
  const name = readReplacement(given.name, 'input.name', readName);
  const field = 'input.photoUploadId';
  const wanted = { uploadId: given.photoUploadId, purpose: 'admin_photo', field } as const;
  const image = await takeImage(visit, wanted);
  const isThere = and(eq(adminUsers.id, adminUserId), isNull(adminUsers.deletedAt));
  return db.transaction(async (tx) => {
    const [before] = await tx.select().from(adminUsers).where(isThere).for('update');
    if (before === undefined) throw notFound('Administrator');
    const replacedFileId = before.photoFileId;
    const photo = await changeImage(tx, { image, replacedFileId, field, now });
    const [adminUser] = await tx
      .update(adminUsers)
      .set({
        name,
        photoUrl: photo?.url,
        photoFileId: photo?.fileId,
        version: sql`${adminUsers.version} + 1`,
      })
      .where(isThere)
      .returning();
    if (adminUser === undefined)
      throw new Error('The administrator under the lock was not answered.');
    return adminUser;
  });
}
