import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { collectDefaultMetrics, Registry } from 'prom-client';
import type { OpenSubgraph } from './open-subgraph.ts';
import { isReady } from './ready.ts';
import { watchPools } from './watch-pools.ts';

type Options = {
  readonly host: string;
  /** 0 for any free one. */
  readonly port: number | undefined;
  readonly isDraining: () => boolean;
};

type Admin = { readonly url: string; readonly stop: () => Promise<void> };

type Watched = Pick<OpenSubgraph, 'name' | 'ping' | 'pool'>;

/** What operators read of a subgraph process, on a port that is never published: figures, and health with its reasons. */
export async function serveAdmin(
  open: Watched,
  { host, port, isDraining }: Options,
): Promise<Admin> {
  const pages = pagesOf(open, isDraining);
  const server = createServer((request, response) => {
    const show = ({ code = 200, type, text }: Page) =>
      response.writeHead(code, { 'content-type': type }).end(text);
    void (pages[request.url ?? ''] ?? notFound)().catch(failed).then(show);
  });
  server.listen(port, host);
  await once(server, 'listening');
  const { port: taken } = server.address() as AddressInfo;
  const stop = async () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://${host}:${taken}`, stop };
}

type Page = { readonly code?: number; readonly type: string; readonly text: string };
type Pages = Readonly<Record<string, () => Promise<Page>>>;

function pagesOf(open: Watched, isDraining: () => boolean): Pages {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  watchPools(registry, () => ({ [open.name]: open.pool() }));
  return {
    '/metrics': async () => ({ type: registry.contentType, text: await registry.metrics() }),
    '/health/live': async () => json({ status: 'live' }),
    '/health/ready': async () => {
      const draining = isDraining();
      const answering = await isReady(open, () => false);
      const status = answering && !draining ? 'ready' : 'not ready';
      const details = { status, draining, answering, pool: open.pool() };
      return { ...json(details), code: status === 'ready' ? 200 : 503 };
    },
  };
}

const json = (value: object): Page => ({ type: 'application/json', text: JSON.stringify(value) });
const plain = (code: number, text: string): Page => ({ code, type: 'text/plain', text });
const notFound = async () => plain(404, 'Not found.\n');
const failed = () => plain(500, 'Failed.\n');
