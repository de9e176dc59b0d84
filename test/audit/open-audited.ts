import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { remote } from '@gatehouse/gateway/data-sources/remote';
import { remoteCaller } from '@gatehouse/gateway/data-sources/remote-caller';
import { serveGateway, type Serving } from '@gatehouse/gateway/serve-gateway';
import { waitFor } from '@gatehouse/kit-events/wait-for';
import { Kind, parse } from 'graphql';
import { asker, type Ask } from '../kit/ask.ts';
import { silent } from '../gateway/toy-graph.ts';
import { toyTokens } from '../gateway/toy-tokens.ts';

export type Audited = AsyncDisposable & {
  readonly ask: Ask;
  /** How many requests compiled plans have served so far. */
  readonly compiled: () => Promise<number>;
};

const nothing = async () => {};

/**
 * Our gateway over the subgraphs that a supergraph names, asked by nobody: with the data source of the split topology. The
 * documents that are shipped with it are compiled before it is asked.
 */
export async function openAudited(
  supergraph: string,
  shipped: readonly { readonly query: string }[],
): Promise<Audited> {
  const folder = mkdtempSync(path.join(tmpdir(), 'gatehouse-audit-'));
  const supergraphFile = path.join(folder, 'supergraph.graphql');
  writeFileSync(supergraphFile, supergraph);
  writeFileSync(path.join(folder, 'audit.json'), JSON.stringify(manifestOf(shipped)));
  const urls = urlsOf(supergraph);
  // The suite's subgraphs do not look at signatures.
  const { call, close } = remoteCaller('a secret that nobody else has to know');
  const backends = {
    names: [...urls.keys()],
    dataSource: (name: string) => remote({ url: urls.get(name) ?? '', call, log: silent }),
    route: async () => new Response(null, { status: 404 }),
    verifyToken: toyTokens.verify,
    ping: nothing,
    pingOne: nothing,
    pools: () => ({}),
    stopWorkers: nothing,
    stop: close,
  };
  const serving = await serveGateway(backends, {
    host: '127.0.0.1',
    port: 0,
    adminPort: 0,
    production: false,
    log: silent,
    supergraphFile,
    lingerMs: 0,
    manifests: folder,
  });
  await waitFor(async () => ((await fetch(`${serving.url}/health/ready`)).ok ? true : undefined), {
    timeoutMs: 30_000,
  });
  const before = await hits(serving);
  return {
    ask: asker(serving.url),
    compiled: async () => (await hits(serving)) - before,
    [Symbol.asyncDispose]: async () => {
      await serving.stop();
      await close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** How many requests have found their plan. Where each document is asked once, only a compiled one does. */
async function hits({ adminUrl }: Serving): Promise<number> {
  const text = await (await fetch(`${adminUrl}/metrics`)).text();
  return Number(/^graphql_plan_cache_hits (\d+)$/m.exec(text)?.[1]);
}

const manifestOf = (shipped: readonly { readonly query: string }[]) => ({
  format: 'apollo-persisted-query-manifest',
  version: 1,
  operations: shipped.map(({ query }, at) => ({
    id: createHash('sha256').update(query).digest('hex'),
    name: `question ${at}`,
    type: 'query',
    body: query,
  })),
});

/** Where each subgraph of a supergraph stands, as composition has written it down. */
function urlsOf(supergraph: string): ReadonlyMap<string, string> {
  const urls = new Map<string, string>();
  for (const definition of parse(supergraph).definitions) {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION || definition.name.value !== 'join__Graph')
      continue;
    for (const { directives = [] } of definition.values ?? []) {
      const given = new Map<string, string>();
      for (const { name, value } of directives.flatMap((each) => each.arguments ?? []))
        if (value.kind === Kind.STRING) given.set(name.value, value.value);
      urls.set(given.get('name') ?? '', given.get('url') ?? '');
    }
  }
  return urls;
}
