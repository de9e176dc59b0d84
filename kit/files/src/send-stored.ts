import { Readable } from 'node:stream';
import type { Disk } from 'flydrive';
import { storedSize } from './stored-size.ts';

/** Answers with what lies under this key, as it is read; 404 where nothing does. */
export async function sendStored(
  disk: Disk,
  key: string,
  headers: Readonly<Record<string, string>>,
): Promise<Response> {
  const size = await storedSize(disk, key);
  if (size === undefined) return nothingHere();
  const body = Readable.toWeb(await disk.getStream(key)) as ReadableStream<Uint8Array>;
  // An answer that states its length is passed on piece by piece, see hop-handler.ts and the gateway.
  return new Response(body, { headers: { ...headers, 'content-length': String(size) } });
}

export const nothingHere = (): Response => new Response('Not found.\n', { status: 404 });
