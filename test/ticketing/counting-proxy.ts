import { createServer, connect, type AddressInfo, type Socket } from 'node:net';
import { once } from 'node:events';

/**
 * A door to PostgreSQL that counts what goes through it: the statements a client executes, and how often it waits for an
 * answer. It reads the wire protocol, so nothing that asks the database can be missed.
 */
export async function countingProxy(databaseUrl: string) {
  const target = new URL(databaseUrl);
  const counts = { statements: 0, roundTrips: 0 };
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(Number(target.port), target.hostname);
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on('error', () => {});
      socket.on('close', () => sockets.delete(socket));
    }
    const read = messageReader((type) => {
      if (type === 'E' || type === 'Q') counts.statements += 1;
      if (type === 'S' || type === 'Q') counts.roundTrips += 1;
    });
    client.on('data', (chunk: Buffer) => {
      read(chunk);
      upstream.write(chunk);
    });
    upstream.on('data', (chunk) => client.write(chunk));
    client.on('close', () => upstream.destroy());
    upstream.on('close', () => client.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = new URL(databaseUrl);
  url.port = String((server.address() as AddressInfo).port);

  return {
    url: url.href,
    /** What passed while `work` was done. */
    during: async (work: () => Promise<unknown>) => {
      const before = { ...counts };
      await work();
      return {
        statements: counts.statements - before.statements,
        roundTrips: counts.roundTrips - before.roundTrips,
      };
    },
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Calls back with the type of each message a client sends. The first of a connection has no type. */
function messageReader(onMessage: (type: string) => void): (chunk: Buffer) => void {
  let waiting = Buffer.alloc(0);
  let isStarted = false;
  return (chunk) => {
    waiting = Buffer.concat([waiting, chunk]);
    for (;;) {
      const typeBytes = isStarted ? 1 : 0;
      if (waiting.length < typeBytes + 4) return;
      const length = typeBytes + waiting.readUInt32BE(typeBytes);
      if (waiting.length < length) return;
      if (isStarted) onMessage(waiting.toString('latin1', 0, 1));
      isStarted = true;
      waiting = waiting.subarray(length);
    }
  };
}
