import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { host } from './settings.ts';

/** A server of Node alone, on any free port. Idle connections stay open for longer than a benchmark's pause. */
export async function listen(handle: RequestListener) {
  const server = createServer(handle);
  server.keepAliveTimeout = 75_000;
  await new Promise<void>((resolve) => void server.listen(0, host, resolve));
  const { port } = server.address() as AddressInfo;
  const stop = async () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://${host}:${port}/graphql`, stop };
}
