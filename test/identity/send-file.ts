import type { Graph } from '../kit/graph.ts';

const REQUEST_UPLOAD = `mutation ($input: RequestUploadInput!) {
  requestUpload(input: $input) { uploadId url bytesMax expiresAt }
}`;

type Where = Pick<Graph, 'url' | 'as'>;
type Sent = { readonly uploadId: string; readonly status: number };

/** Asks for a place for these bytes. */
export const requestUpload = (
  { as }: Where,
  token: string,
  { purpose, byteCount = 100 }: { readonly purpose: string; readonly byteCount?: number },
) => as(token)(REQUEST_UPLOAD, { input: { purpose, byteCount } });

/** What a client does to send a file: asks where to, and puts the bytes there. */
export async function sendFile(
  graph: Where,
  token: string,
  { purpose, bytes }: { readonly purpose: string; readonly bytes: Uint8Array<ArrayBuffer> },
): Promise<Sent> {
  const { data } = await requestUpload(graph, token, { purpose, byteCount: bytes.length });
  const { uploadId, url } = data.requestUpload;
  const { status } = await fetch(here(graph, url), { method: 'PUT', body: bytes });
  return { uploadId, status };
}

/** Links lead to the public address, which in a test is nobody's: the same path at this graph. */
export function here({ url }: Pick<Graph, 'url'>, link: string): string {
  const { pathname, search } = new URL(link);
  return url + pathname + search;
}
