import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { remoteSubgraphs } from '@gatehouse/gateway/remote-subgraphs';
import { createLog } from '@gatehouse/kit-subgraph/log';
import { openToyGraph } from '../toy-graph.ts';

// A process of its own: an SDK is loaded before everything else, or never.

const say = (word: object) => process.stdout.write(`${JSON.stringify(word)}\n`);

const server = createServer((request, response) => {
  say({ traceparent: request.headers['traceparent'] ?? null });
  request.resume().on('end', () => {
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":{"far":"f"}}');
  });
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');

const log = createLog({ level: 'info', name: 'traced' });
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const remotes = remoteSubgraphs({ urls: { far: url }, secret: 'x'.repeat(40), log });
const near = { sdl: 'type Query { near: String }', resolvers: { Query: { near: () => 'n' } } };
const far = { sdl: 'type Query { far: String }', resolvers: {} };
{
  await using graph = await openToyGraph({ near, far }, { remotes, log });
  // By the stock executor, which plans, and by the compiled plan.
  await graph.ask('query Both { near far }');
  await graph.ask('query Both { near far }');
}
await remotes.stop();
server.closeAllConnections();
server.close();
