import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { drain } from '@gatehouse/kit-subgraph/drain';
import { expect, test } from 'vitest';

// That nothing is lost is in gateway/shutdown.test.ts; this is that it ends.

test('fault 11: a server whose loop is slow stops in time, though a new connection comes with every turn', async () => {
  const server = createServer((_request, response) => void response.end('ok'));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const over = new AbortController();
  const slow = () => {
    const until = performance.now() + 10;
    while (performance.now() < until);
    for (const socket of [connect(port, '127.0.0.1'), connect(port, '127.0.0.1')])
      socket.on('error', () => {}).on('connect', () => socket.destroy());
    if (!over.signal.aborted) setImmediate(slow);
  };
  slow();

  const startedAt = performance.now();
  await drain(server, { drainMs: 0, lingerMs: 0, answerMs: 1000 }).stop();
  over.abort();

  // By counting turns it would be twenty seconds.
  expect(performance.now() - startedAt).toBeLessThan(10_000);
});
