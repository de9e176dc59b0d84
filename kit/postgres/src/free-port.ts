import { createServer } from 'node:net';

const triesMax = 100;

/** The wanted port of 127.0.0.1, or the next one that nobody listens on; any when 0 is wanted. */
export async function freePort(wanted: number): Promise<number> {
  if (wanted === 0) return listenOn(0);
  for (let port = wanted; port < wanted + triesMax && port < 65_536; port += 1) {
    try {
      return await listenOn(port);
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  throw new Error(`All ports from ${wanted} to ${wanted + triesMax - 1} are taken.`);
}

function listenOn(port: number): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const probe = createServer();
  probe.once('error', reject);
  probe.listen({ port, host: '127.0.0.1' }, () => {
    const address = probe.address();
    const found = typeof address === 'object' && address ? address.port : port;
    probe.close(() => resolve(found));
  });
  return promise;
}

/** A port below 1024 may be free and yet not ours to take: the next one will not be either, so that is no reason to go on. */
function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
