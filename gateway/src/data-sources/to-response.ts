import type { RemoteAnswer } from './remote-caller.ts';

/** As the routes of a subgraph in this process answer: read in whole, up to the bound of every answer. */
export async function toResponse({ statusCode, headers, body }: RemoteAnswer): Promise<Response> {
  const bytes = await body.bytes();
  const kept = new Headers();
  for (const [name, value] of Object.entries(headers))
    if (typeof value === 'string') kept.set(name, value);
  return new Response(bytes.length > 0 ? bytes : null, { status: statusCode, headers: kept });
}
