import { bytesOf, photo } from '../files/pictures.ts';
import { here } from '../identity/send-file.ts';
import type { Answer } from '../kit/ask.ts';
import type { Graph } from '../kit/graph.ts';

const REQUEST = `mutation ($input: RequestPictureUploadInput!) {
  requestPictureUpload(input: $input) { uploadId url bytesMax expiresAt }
}`;

type Where = Pick<Graph, 'url' | 'as'>;
type Purpose = 'EVENT_IMAGE' | 'VENUE_IMAGE' | 'INCIDENT_PHOTO';

/** Asks for a place for a picture of so many bytes. */
export const requestPicture = (
  { as }: Pick<Graph, 'as'>,
  token: string,
  { purpose, byteCount = 100 }: { readonly purpose: Purpose; readonly byteCount?: number },
): Promise<Answer> => as(token)(REQUEST, { input: { purpose, byteCount } });

/** Sends a picture as a client does, or other bytes; answers the upload's id. */
export async function sendPicture(
  graph: Where,
  token: string,
  { purpose, bytes }: { readonly purpose: Purpose; readonly bytes?: Uint8Array<ArrayBuffer> },
): Promise<string> {
  const body = bytes ?? (await bytesOf(photo().jpeg()));
  const { data } = await requestPicture(graph, token, { purpose, byteCount: body.length });
  const { uploadId, url } = data.requestPictureUpload;
  await fetch(here(graph, url), { method: 'PUT', body });
  return uploadId;
}
