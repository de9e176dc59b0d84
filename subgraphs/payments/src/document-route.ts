import { documentFile } from '@gatehouse/kit-documents/document-file';
import { deriveKey } from '@gatehouse/kit-subgraph/derive-key';
import { isSignedPath, signPath } from '@gatehouse/kit-subgraph/signed-url';
import type { Resources, RouteHandler } from '@gatehouse/kit-subgraph/subgraph';
import { documents } from '@gatehouse/payments-db/documents';
import { eq } from 'drizzle-orm';
import { isId } from './domain/is-id.ts';
import type { Tables } from './domain/till.ts';

/** Long enough to load a file, too short to be passed around. */
const linkMs = 15 * 60_000;

type Office = Pick<Resources<Tables>, 'db' | 'secret' | 'publicUrl'>;

/** Issued documents as files: their signed links, and the route that answers them. */
export function documentRoute({ db, secret, publicUrl }: Office) {
  const key = deriveKey(secret, 'payments-documents');
  const link = (documentId: string, now: Date): string => {
    const path = `/payments/documents/${documentId}.pdf`;
    return publicUrl + signPath(key, path, new Date(now.getTime() + linkMs));
  };
  const handle: RouteHandler = async (request, { file = '' }) => {
    const id = file.endsWith('.pdf') ? file.slice(0, -'.pdf'.length) : '';
    if (!isId(id) || !isSignedPath(key, new URL(request.url), new Date())) return gone();
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
