import { Readable } from 'node:stream';
import type { RemoteAnswer } from './remote-caller.ts';

/** As the routes of a subgraph in this process answer: read in whole, up to the bound of every answer. */
export async function toResponse({ statusCode, headers, body }: RemoteAnswer): Promise<Response> {
  const bytes = await body.bytes();
  return new Response(bytes.length > 0 ? bytes : null, {
    status: statusCode,
    headers: kept(headers),
  });
}

/** The same with a body that is still on its way, for files of any length. */
export const toStreamedResponse = ({ statusCode, headers, body }: RemoteAnswer): Response =>
  new Response(Readable.toWeb(body) as ReadableStream, {
    status: statusCode,
    headers: kept(headers),
  });

function kept(headers: RemoteAnswer['headers']): Headers {
  const single = new Headers();
  for (const [name, value] of Object.entries(headers))
    if (typeof value === 'string') single.set(name, value);
  return single;
}
