import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { Backends } from '@gatehouse/gateway/backends';
import { inProcess } from '@gatehouse/gateway/data-sources/in-process';
import { serveGateway, type GatewayOptions } from '@gatehouse/gateway/serve-gateway';
import { requestExecutor } from '@gatehouse/kit-subgraph/execute-request';
import { createLog, type Logger } from '@gatehouse/kit-subgraph/log';
import type { Caller } from '@gatehouse/kit-subgraph/open-subgraph';
import { parse } from 'graphql';
import { asker, type Ask } from '../kit/ask.ts';
import { toyTokens } from './toy-tokens.ts';

/** A subgraph of a test: an SDL and its resolvers, without rules, rows or workers. */
export type Toy = { readonly sdl: string; readonly resolvers: object };

type Options = Partial<GatewayOptions> & {
  /** Takes the place of parts of the backends, such as data sources that fail. */
  readonly backends?: Partial<Backends>;
  /** Subgraphs that are reached over HTTP instead of in this process. */
  readonly remotes?: Backends;
};

export type ToyGraph = AsyncDisposable & {
  readonly url: string;
  readonly adminUrl: string | undefined;
  readonly reload: () => Promise<void>;
  readonly ask: Ask;
  /** What the subgraphs were told about the caller, in order. */
  readonly callers: readonly Caller[];
};

export const silent: Logger = createLog({ level: 'silent', name: 'test' });

const federation = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])\n`;

/** The real gateway over subgraphs made up by a test: for what no real subgraph does, such as break. */
export async function openToyGraph(
  toys: Readonly<Record<string, Toy>>,
  { backends, remotes, ...options }: Options = {},
): Promise<ToyGraph> {
  const folder = mkdtempSync(path.join(tmpdir(), 'gatehouse-toy-'));
  const supergraphFile = path.join(folder, 'supergraph.graphql');
  writeFileSync(supergraphFile, compose(toys));
  const log = options.log ?? silent;
  const callers: Caller[] = [];
  const executors = Object.entries(toys).map(([name, { sdl, resolvers }]) => {
    const typeDefs = parse(federation + sdl);
    const schema = buildSubgraphSchema([{ typeDefs, resolvers: resolvers as never }]);
    const execute = requestExecutor({ schema, log });
    return [name, execute] as const;
  });
  const byName = new Map(executors);
  const all: Backends = {
    names: Object.keys(toys),
    dataSource: (name) => {
      if (remotes?.names.includes(name)) return remotes.dataSource(name);
      const execute = async (request: never, caller: Caller) => {
        callers.push(caller);
        return byName.get(name)!(request, { ...caller });
      };
      return inProcess({ execute } as never, log);
    },
    route: async () => new Response('Not found.\n', { status: 404 }),
    verifyToken: toyTokens.verify,
    ping: async () => {},
    pingOne: async () => {},
    pools: () => ({}),
    stopWorkers: async () => {},
    stop: async () => {},
    ...backends,
  };
  const serving = await serveGateway(all, {
    host: '127.0.0.1',
    port: 0,
    production: false,
    log,
    supergraphFile,
    lingerMs: 0,
    warm: false,
    ...options,
  });
  return {
    url: serving.url,
    adminUrl: serving.adminUrl,
    reload: serving.reload,
    ask: asker(serving.url),
    callers,
    [Symbol.asyncDispose]: async () => {
      await serving.stop();
      rmSync(folder, { recursive: true });
    },
  };
}

export function compose(toys: Readonly<Record<string, Pick<Toy, 'sdl'>>>): string {
  const services = Object.entries(toys).map(([name, { sdl }]) => ({
    name,
    url: `http://${name}.invalid/graphql`,
    typeDefs: parse(federation + sdl),
  }));
  const { supergraphSdl, errors } = composeServices(services);
  if (supergraphSdl === undefined) throw new Error(errors?.join('\n'));
  return supergraphSdl;
}
