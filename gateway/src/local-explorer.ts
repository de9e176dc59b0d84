import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Logger } from '@gatehouse/kit-subgraph/log';
import type { FastifyInstance } from 'fastify';
import { exampleTabs } from './example-operations.ts';
import { refusalOfStatus, refuse } from './refuse.ts';

/** Everything comes from here. Monaco makes workers of blobs and styles of its own, and carries its icons in them. */
const policy = [
  "default-src 'self'",
  "worker-src 'self' blob:",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.ttf': 'font/ttf',
  '.svg': 'image/svg+xml',
};

/** A file whose name changes with what it holds. */
const forEver = 'private, max-age=31536000, immutable';

type Page = { readonly html: string; readonly assets: ReadonlyMap<string, string> };

/** GraphiQL on `/explorer`, all of it from this machine. The first visitor waits until it is built; a start never does. */
export function serveLocalExplorer(app: FastifyInstance, log: Logger): void {
  let opening: Promise<Page> | undefined;
  const open = () => {
    opening ??= openPage(log).catch((error: unknown) => {
      // The next visitor has it tried again.
      opening = undefined;
      throw error;
    });
    return opening;
  };
  // Whoever opens the address that the terminal shows finds something, from there on too.
  app.get('/', async (_request, reply) => reply.redirect('/graphql'));
  app.get('/explorer', async (_request, reply) => {
    const { html } = await open();
    return reply
      .header('content-security-policy', policy)
      .type('text/html; charset=utf-8')
      .send(html);
  });
  app.get('/explorer/examples.json', async (_request, reply) => reply.send(exampleTabs()));
  app.get<{ Params: { name: string } }>('/explorer/assets/:name', async (request, reply) => {
    const { name } = request.params;
    // Found in a list, and so never a path of the client's.
    const file = (await open()).assets.get(name);
    const type = types[extname(name)];
    if (file === undefined || type === undefined) return refuse(reply, 404, refusalOfStatus(404));
    // A worker has the policy of its own script.
    reply.headers({ 'cache-control': forEver, 'content-security-policy': policy });
    return reply.type(type).send(await readFile(file));
  });
}

async function openPage(log: Logger): Promise<Page> {
  // Read when asked for: in production neither the package nor what it is built with is installed.
  const { builtExplorer } = await import('@gatehouse/explorer/built-explorer');
  const folder = await builtExplorer(() => log.info('building the explorer, once'));
  const assets = join(folder, 'assets');
  return {
    html: readFileSync(join(folder, 'index.html'), 'utf8'),
    assets: new Map(readdirSync(assets).map((name) => [name, join(assets, name)])),
  };
}
