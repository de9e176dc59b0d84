import { notFound } from '@gatehouse/kit-subgraph/errors';
import { recordAudit } from '../audit/record-audit.ts';
import { removeFileLater } from '../files/remove-file-later.ts';
import { isUuid } from '../is-uuid.ts';
import { awaitRevocation } from '../sessions/await-revocation.ts';
import { revokeAccess } from '../sessions/revoke-access.ts';
import type { Visit } from '../visit.ts';
import type { Profile, ProfileKind } from './kinds/profile-kind.ts';
import { endProfile } from './end-profile.ts';
import { readReason } from './read-reason.ts';
import type { Named } from './suspend-profile.ts';

/** People have a photo, what they act for has an image. */
type Deletable = Profile & {
  readonly deletedAt: Date | null;
  readonly photoFileId?: string | null;
  readonly imageFileId?: string | null;
};

/**
 * Deletes a profile, for a reason: its memberships end, and an account that is good for nothing else ends with them, so that
 * its name or number is free again. The row stays, for what refers to it; the picture goes.
 */
export async function deleteProfile<Row extends Deletable>(
  visit: Visit,
  kind: ProfileKind<Row>,
  { id, reason }: Named,
): Promise<Row> {
  const why = readReason(reason, 'input.reason');
  const { db, now } = visit;
  const { row, revocation } = await db.transaction(async (tx) => {
    await kind.guard?.(tx, id);
    const found = isUuid(id) ? await kind.lock(tx, id) : undefined;
    if (found === undefined) throw notFound(kind.thing);
    const row = await kind.change(tx, found.id, {
      ...withoutPicture(found),
      deletedAt: now,
    } as Partial<Deletable> as Partial<Row>);
    if (row === undefined) throw notFound(kind.thing);
    const fileId = found.imageFileId ?? found.photoFileId ?? null;
    if (fileId !== null) await removeFileLater(tx, fileId);
    const access = kind.accessOf(row);
    const { revocation } = await endProfile(tx, { profileId: row.id, access, now });
    await kind.publish(tx, row);
    await recordAudit(tx, visit, {
      verb: `${kind.word}.delete`,
      entityType: kind.thing,
      entityId: row.id,
      before: { deletedAt: null },
      after: { deletedAt: now, reason: why },
    });
    return { row, revocation: await revokeAccess(tx, { ...revocation, now }) };
  });
  await awaitRevocation(db, revocation);
  return row;
}

const withoutPicture = (row: Deletable) =>
  'imageFileId' in row
    ? { imageUrl: null, imageFileId: null }
    : { photoUrl: null, photoFileId: null };
