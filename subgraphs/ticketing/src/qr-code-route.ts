import { deriveKey } from '@gatehouse/kit-subgraph/derive-key';
import { isSignedPath, signPath } from '@gatehouse/kit-subgraph/signed-url';
import type { RouteHandler } from '@gatehouse/kit-subgraph/subgraph';
import type { CodeKeys } from './domain/codes/code-keys.ts';
import { drawCode } from './domain/codes/draw-code.ts';
import type { TicketingDb } from './domain/db.ts';
import { isUuid } from './domain/is-uuid.ts';
import { findTicketCodes, type TicketCode } from './domain/tickets/find-ticket-codes.ts';

type Parts = {
  readonly db: TicketingDb;
  readonly keys: CodeKeys;
  readonly secret: string;
  readonly publicUrl: string;
};

/** Long enough to load a page, too short to be passed around. */
const linkMs = 15 * 60_000;

/** The QR image as a file: its signed links, and the route that answers them. */
export function qrCodeRoute({ db, keys, secret, publicUrl }: Parts) {
  const key = deriveKey(secret, 'ticketing-links');
  const link = ({ id, epoch }: Pick<TicketCode, 'id' | 'epoch'>, now: Date): string => {
    const path = `/ticketing/tickets/${id}/${epoch}/qr-code.png`;
    return publicUrl + signPath(key, path, new Date(now.getTime() + linkMs));
  };
  const handle: RouteHandler = async (request, { id = '', epoch }) => {
    if (!isUuid(id) || !isSignedPath(key, new URL(request.url), new Date())) return gone();
    // Looked up again: a ticket that was cancelled since the link was made has no code, and of one that changed hands the code
    // is not for whoever has the link.
    const [code] = await findTicketCodes(db, keys, [id]);
    if (code === undefined || String(code.epoch) !== epoch) return gone();
    const headers = { 'content-type': 'image/png', 'cache-control': 'private, no-store' };
    return new Response(new Uint8Array(await drawCode(code.text)), { headers });
  };
  return { link, handle };
}

/** One answer for a wrong, an old and a stranger's link. */
const gone = () => new Response('Not found.\n', { status: 404 });
