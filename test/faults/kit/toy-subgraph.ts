import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

export type Handle = (response: ServerResponse, body: string) => void;

export type ToySubgraph = AsyncDisposable & {
  readonly url: string;
  readonly answerWith: (handle: Handle) => void;
  /** Connections that are open. */
  readonly open: () => number;
};

/** A process in the place of a subgraph, well by its health, which answers as a test wants. */
export async function toySubgraph(first: Handle): Promise<ToySubgraph> {
  let handle = first;
  const sockets = new Set<Socket>();
  const server = createServer({ keepAliveTimeout: 75_000 }, (request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      if (request.url === '/health') response.end('ok\n');
      else handle(response, body);
    });
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answerWith: (next) => (handle = next),
    open: () => sockets.size,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

export const json =
  (text: string): Handle =>
  (response) =>
    void response.writeHead(200, { 'content-type': 'application/json' }).end(text);
