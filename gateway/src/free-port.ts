import { createServer } from 'node:net';

const triesMax = 50;

/**
 * The wanted port, or the next that nobody has: neither on 127.0.0.1 nor on any other address, because a browser that is told
 * `localhost` may try another one first.
 */
export async function freePort(wanted: number): Promise<number> {
  for (let port = wanted; port < wanted + triesMax; port += 1)
    if ((await isFree(port, '127.0.0.1')) && (await isFree(port))) return port;
  throw new Error(`All ports from ${wanted} to ${wanted + triesMax - 1} are taken.`);
}

function isFree(port: number, host?: string): Promise<boolean> {
  const { promise, resolve, reject } = Promise.withResolvers<boolean>();
  const probe = createServer();
  probe.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE') resolve(false);
    else reject(error);
  });
  probe.listen({ port, ...(host === undefined ? {} : { host }) }, () =>
    probe.close(() => resolve(true)),
  );
  return promise;
}
