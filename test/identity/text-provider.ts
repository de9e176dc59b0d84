import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

type TextMessage = {
  readonly to: string;
  readonly from: string;
  readonly text: string;
  readonly id: string;
};

type Post = {
  readonly authorization: string | undefined;
  readonly key: string | undefined;
  readonly body: TextMessage;
};

export type TextProvider = AsyncDisposable & {
  /** For SMS_URL. */
  readonly url: string;
  /** Whatever was posted, answered or not. */
  readonly posts: readonly Post[];
};

/** Answers in turn, then 202 for ever: a status, or none, as of a connection that is lost after all has arrived. */
export async function openTextProvider(
  answers: readonly (number | 'none')[] = [],
): Promise<TextProvider> {
  const posts: Post[] = [];
  const turns = [...answers];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = JSON.parse(Buffer.concat(chunks).toString()) as TextMessage;
    const { authorization, 'idempotency-key': key } = request.headers;
    posts.push({ authorization, key: key?.toString(), body });
    const answer = turns.shift() ?? 202;
    if (answer === 'none') return request.socket.destroy();
    response.writeHead(answer, answer === 302 ? { location: '/elsewhere' } : {});
    // As providers do: what they refuse is in their words too.
    return response.end(JSON.stringify({ refused: body }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/messages`,
    posts,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
