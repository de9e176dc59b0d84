import { uploads, type Upload } from '@gatehouse/identity-db/schema';
import { badInput, forbidden } from '@gatehouse/kit-subgraph/errors';
import { uploadMaxBytes } from '@gatehouse/kit-subgraph/file-paths';
import { signedIn, type Portal } from '@gatehouse/kit-subgraph/viewer';
import { permissionIds } from '../roles/permission-catalogue.ts';
import { countHit } from '../throttles/count-hit.ts';
import { uploadsPerAccount } from '../throttles/limits.ts';
import type { Visit } from '../visit.ts';

type Purpose = Upload['purpose'];

export type PlaceForFile = {
  readonly uploadId: string;
  readonly url: string;
  readonly bytesMax: number;
  readonly expiresAt: Date;
};

/** Long enough to send the file over a slow network and to fill in the rest of the form. */
const openForMs = 3_600_000;

const purposesOf: Readonly<Partial<Record<Portal, readonly Purpose[]>>> = {
  customer: ['customer_photo', 'dependent_photo'],
  organizer: ['organizer_image'],
  merchant: ['merchant_image'],
  admin: ['admin_photo', 'usher_photo'],
};

/** Makes a place to send a file of so many bytes to, for the viewer's own use. */
export async function requestUpload(
  visit: Visit,
  { purpose, byteCount }: { readonly purpose: Purpose; readonly byteCount: number },
): Promise<PlaceForFile> {
  const { db, files, now } = visit;
  const { accountId, portal, permissions } = signedIn(visit.viewer);
  if (purposesOf[portal]?.includes(purpose) !== true) throw forbidden();
  if (purpose === 'usher_photo' && !permissions.includes(permissionIds['ushers.write']))
    throw forbidden();
  if (byteCount < 1 || byteCount > uploadMaxBytes)
    throw badInput(`A file has 1 to ${uploadMaxBytes} bytes.`, 'input.byteCount');
  await countHit(visit, uploadsPerAccount, accountId);
  const expiresAt = new Date(now.getTime() + openForMs);
  const [upload] = await db
    .insert(uploads)
    .values({ accountId, purpose, expiresAt, createdAt: now })
    .returning({ id: uploads.id });
  if (upload === undefined) throw new Error('The new upload was not answered.');
  const url = await files.uploadUrl(upload.id, { byteCount, expiresAt });
  return { uploadId: upload.id, url, bytesMax: byteCount, expiresAt };
}
