import { documents } from '@gatehouse/finances-db/documents';
import { documentFile } from '@gatehouse/kit-documents/document-file';
import { deriveKey } from '@gatehouse/kit-subgraph/derive-key';
import { isSignedPath, signPath } from '@gatehouse/kit-subgraph/signed-url';
import type { Resources, RouteHandler } from '@gatehouse/kit-subgraph/subgraph';
import { eq } from 'drizzle-orm';
import type { Tables } from './domain/desk.ts';
import { isUuid } from './domain/is-uuid.ts';

/** Long enough to load a file, too short to be passed around. */
const linkMs = 15 * 60_000;

/** Issued documents as files: their signed links, and the route that answers them. */
export function documentRoute({ db, secret, publicUrl }: Resources<Tables>) {
  const key = deriveKey(secret, 'finances-documents');
  const link = (documentId: string, now: Date): string => {
    const path = `/finances/documents/${documentId}.pdf`;
    return publicUrl + signPath(key, path, new Date(now.getTime() + linkMs));
  };
  const handle: RouteHandler = async (request, { file = '' }) => {
    const id = file.endsWith('.pdf') ? file.slice(0, -'.pdf'.length) : '';
    if (!isUuid(id) || !isSignedPath(key, new URL(request.url), new Date())) return gone();
    const [document] = await db.select().from(documents).where(eq(documents.id, id));
    if (document === undefined) return gone();
    const { bytes, fileName } = await documentFile(db, documents, document);
    const headers = {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="${fileName}"`,
      'cache-control': 'private, no-store',
    };
    return new Response(new Uint8Array(bytes), { headers });
  };
  return { link, handle };
}

/** One answer for a wrong, an old and a stranger's link. */
const gone = () => new Response('Not found.\n', { status: 404 });
