import { badInput, forbidden, rateLimited } from '@gatehouse/kit-subgraph/errors';
import { uploadMaxBytes } from '@gatehouse/kit-subgraph/file-paths';
import { signedIn, type Viewer } from '@gatehouse/kit-subgraph/viewer';
import { uploads, type Upload } from '@gatehouse/ticketing-db/uploads';
import { and, count, eq, gt, min, sql } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';
import { managerRoles } from '../manager-roles.ts';
import type { Visit } from '../visit.ts';

type Purpose = Upload['purpose'];

export type PlaceForPicture = {
  readonly uploadId: string;
  readonly url: string;
  readonly bytesMax: number;
  readonly expiresAt: Date;
};

/** Long enough to send the file over a slow network and to fill in the rest of the form. */
const openForMs = 3_600_000;

/** Each may bring five megabytes. As many as identity lets an account ask for. */
const uploadsPerWindow = 30;
const windowMs = 3_600_000;

const managers: readonly string[] = managerRoles;

/** What the viewer may send pictures for. */
function purposesOf({ portal, role }: Viewer): readonly Purpose[] {
  switch (portal) {
    case 'admin':
      return managers.includes(role) ? ['event_image', 'venue_image'] : [];
    case 'organizer':
      return ['event_image'];
    case 'usher':
      return ['incident_photo'];
    default:
      return [];
  }
}

/** Makes a place to send a picture of so many bytes to, for the viewer's own use. */
export async function requestPictureUpload(
  visit: Pick<Visit, 'db' | 'files' | 'viewer' | 'now'>,
  { purpose, byteCount }: { readonly purpose: Purpose; readonly byteCount: number },
): Promise<PlaceForPicture> {
  const { db, files, now } = visit;
  const viewer = signedIn(visit.viewer);
  if (!purposesOf(viewer).includes(purpose)) throw forbidden();
  if (byteCount < 1 || byteCount > uploadMaxBytes)
    throw badInput(`A file has 1 to ${uploadMaxBytes} bytes.`, 'input.byteCount');
  const expiresAt = new Date(now.getTime() + openForMs);
  const wanted = { accountId: viewer.accountId, purpose, expiresAt, createdAt: now };
  const uploadId = await db.transaction((tx) => insertUpload(tx, wanted));
  const url = await files.uploadUrl(uploadId, { byteCount, expiresAt });
  return { uploadId, url, bytesMax: byteCount, expiresAt };
}

async function insertUpload(tx: TicketingDb, wanted: Omit<Upload, 'id' | 'fileId' | 'usedAt'>) {
  const { accountId, createdAt } = wanted;
  // One account's requests count one after the other, so that many at once are not all below the limit.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${accountId}, 7001))`);
  const [recent] = await tx
    .select({ asked: count(), first: min(uploads.createdAt) })
    .from(uploads)
    .where(
      and(
        eq(uploads.accountId, accountId),
        gt(uploads.createdAt, new Date(createdAt.getTime() - windowMs)),
      ),
    );
  if (recent?.first && recent.asked >= uploadsPerWindow) {
    const waitMs = recent.first.getTime() + windowMs - createdAt.getTime();
    throw rateLimited(Math.max(1, Math.ceil(waitMs / 1000)));
  }
  const [upload] = await tx.insert(uploads).values(wanted).returning({ id: uploads.id });
  if (upload === undefined) throw new Error('The new upload was not answered.');
  return upload.id;
}
