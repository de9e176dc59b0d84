import { randomUUID } from 'node:crypto';
import type { Backends } from '@gatehouse/gateway/backends';
import { createGraphServer } from '@gatehouse/gateway/graph-server';
import { openInProcess } from '@gatehouse/gateway/in-process-backends';
import { subgraphDefinitions } from '@gatehouse/gateway/one-process';
import { newRecord } from '@gatehouse/gateway/context';
import { createMetrics } from '@gatehouse/gateway/metrics';
import { supergraphFile } from '@gatehouse/schema/contract-files';
import type { AnySubgraph, BaseContext } from '@gatehouse/kit-subgraph/subgraph';
import { buildClientSchema, getIntrospectionQuery, type ExecutionResult } from 'graphql';
import { readFileSync } from 'node:fs';
import type { Graph } from '../kit/graph.ts';
import { silent } from '../gateway/toy-graph.ts';
import { makeMonolith } from './monolith.ts';
import { askMonolith } from './monolith-run.ts';
import type { Operation } from './write-operation.ts';

/** One Gatehouse asked in two ways: through the gateway, and as one schema without federation. */
export async function openWorld(graph: Graph) {
  /** One moment for all: two answers to one question must not differ by the clock. */
  const now = new Date();
  const creators = new Map<string, (base: BaseContext) => object>();
  const subgraphs = subgraphDefinitions.map((subgraph) => capturing(subgraph, { now, creators }));
  const backends = await openInProcess(subgraphs, {
    databaseUrl: graph.databaseUrl,
    secret: graph.secret,
    publicUrl: 'http://localhost:4000',
    production: false,
    log: silent,
    inherited: { FILES_DIR: graph.filesDir },
    poolMax: 4,
    worker: false,
  });
  const { server, served } = serve(backends);
  await server.start();
  const throughGateway = async (
    { document, variables }: Operation,
    token?: string,
  ): Promise<ExecutionResult> => {
    const contextValue = { caller: callerOf(token), record: newRecord() };
    const again = await server.answerAgain({ query: document, variables }, contextValue);
    if (again !== undefined) {
      served.again += 1;
      return JSON.parse(again.text) as ExecutionResult;
    }
    const { body } = await server.executeOperation(
      { query: document, variables },
      { contextValue },
    );
    if (body.kind !== 'single') throw new Error('The answer comes in parts.');
    return JSON.parse(JSON.stringify(body.singleResult)) as ExecutionResult;
  };

  const introspected = await throughGateway({ document: getIntrospectionQuery(), variables: {} });
  const schema = buildClientSchema(introspected.data as never);
  makeMonolith(schema, subgraphs);
  const asMonolith = async (operation: Operation, token?: string): Promise<ExecutionResult> => {
    const { authorization, ...caller } = callerOf(token);
    const viewer = await backends.verifyToken(authorization);
    const base = { ...caller, viewer, now, hearsIdentity: true };
    const contextOf = (name: string) => creators.get(name)?.(base) ?? {};
    const answer = await askMonolith(schema, operation, contextOf);
    return JSON.parse(JSON.stringify(answer)) as ExecutionResult;
  };
  return {
    now,
    schema,
    served,
    throughGateway,
    asMonolith,
    [Symbol.asyncDispose]: async () => {
      await server.stop();
      await backends.stop();
    },
  };
}

const callerOf = (token: string | undefined) => ({
  authorization: token && `Bearer ${token}`,
  requestId: randomUUID(),
  address: '192.0.2.1',
  userAgent: 'test',
});
/** The gateway's own server; `served` counts what its executors have asked of subgraphs. */
function serve(backends: Backends) {
  const served = { stock: 0, compiled: 0, entities: 0, again: 0 };
  const counting: Backends['dataSource'] = (name) => {
    const source = backends.dataSource(name);
    // Only the stock executor hands its own request context on.
    return {
      process: (options) => {
        served['incomingRequestContext' in options ? 'stock' : 'compiled'] += 1;
        const { representations } = options.request.variables ?? {};
        if (Array.isArray(representations) && representations.length > 1) served.entities += 1;
        return source.process(options);
      },
    };
  };
  const { server } = createGraphServer(
    { ...backends, dataSource: counting },
    {
      supergraphSdl: readFileSync(supergraphFile, 'utf8'),
      validate: false,
      introspection: true,
      hideHints: false,
      landingPage: {},
      log: silent,
      metrics: createMetrics({ planCacheEntries: () => 0, pools: () => ({}) }),
    },
  );
  return { server, served };
}

type Capture = {
  readonly now: Date;
  readonly creators: Map<string, (base: BaseContext) => object>;
};

/** The subgraph, which tells how it makes its contexts. */
const capturing = (subgraph: AnySubgraph, { now, creators }: Capture): AnySubgraph => ({
  ...subgraph,
  start: async (resources) => {
    const running = await subgraph.start(resources);
    const createContext = (base: BaseContext) => running.createContext({ ...base, now });
    creators.set(subgraph.name, createContext);
    return { ...running, createContext };
  },
});
