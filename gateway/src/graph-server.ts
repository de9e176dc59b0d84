import './telemetry-off.ts';
import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import { ApolloServer, type ApolloServerOptions, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { trace } from '@opentelemetry/api';
import type { Logger } from '@gatehouse/kit-subgraph/log';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import { answerReady, type AnswerAgain } from './answers-again.ts';
import type { Backends } from './backends.ts';
import type { GatewayContext } from './context.ts';
import { measured } from './data-sources/measured.ts';
import { silentWhileWarming } from './data-sources/silent-while-warming.ts';
import { wholeAnswers } from './data-sources/whole-answers.ts';
import { compiledExecutor, type Executor } from './execution/compiled-executor.ts';
import { dropNeedlessFetches } from './execution/needless-fetches.ts';
import { finishErrors } from './finish-errors.ts';
import { knownOperation } from './known-operation.ts';
import {
  compiledTextsMax,
  documentsKeptMax,
  planPathsMax,
  plansEvaluatedMax,
  recursiveSelectionsMax,
  tokensMax,
  validationErrorsMax,
} from './limits.ts';
import { maskError } from './mask-errors.ts';
import type { Metrics } from './metrics.ts';
import { operationRules } from './operation-rules.ts';
import { planCache } from './plan-cache.ts';
import { refuseEmptyPlan } from './refuse-empty-plan.ts';
import { spans } from './spans.ts';
import { timePhases } from './time-phases.ts';

export type GraphServerOptions = {
  readonly supergraphSdl: string;
  /** Whether the supergraph is looked through before it is used. */
  readonly validate: boolean;
  readonly introspection: boolean;
  readonly hideHints: boolean;
  readonly landingPage: ApolloServerPlugin<GatewayContext>;
  readonly log: Logger;
  readonly metrics: Metrics;
};

type Created = {
  readonly server: ApolloServer<GatewayContext> & { readonly answerAgain: AnswerAgain };
  /** What clients see of the supergraph, once the server has started. */
  readonly schema: () => GraphQLSchema;
  /** How many plans it keeps. */
  readonly plans: () => number;
};

/** Apollo's server over Apollo's gateway, with its limits set and everything that talks to Apollo switched off. */
export function createGraphServer(
  { dataSource }: Backends,
  { supergraphSdl, validate, ...options }: GraphServerOptions,
): Created {
  const { log, metrics } = options;
  const logger = apolloLog(log);
  const loaded: { schema?: GraphQLSchema } = {};
  const cache = planCache(metrics, (plan) => dropNeedlessFetches(plan, () => loaded.schema));
  const inSpan = spans();
  const sourceOf = sourcesOf(dataSource, { log, metrics });
  const gateway = new ApolloGateway({
    supergraphSdl,
    logger,
    buildService: ({ name }) => sourceOf(name),
    experimental_didResolveQueryPlan: ({ queryPlan, requestContext }) => {
      noteTrace(requestContext.context);
      compiled.learn(requestContext, refuseEmptyPlan(queryPlan, requestContext));
    },
    validateSupergraph: validate,
    queryPlannerConfig: { cache, debug: plannerBounds },
    __exposeQueryPlanExperimental: false,
  });
  const compiled = compiledExecutor({
    stock: gateway.executor,
    ask: (name, request, context) => sourceOf(name).process({ request, context } as never) as never,
    variableErrorsMax: validationErrorsMax,
    kept: { documentsMax: documentsKeptMax, textsMax: compiledTextsMax },
    onHit: (context) => {
      noteTrace(context);
      metrics.planCacheHits.inc();
    },
    inSpan,
  });
  const executor = timed(compiled.execute, metrics);
  gateway.onSchemaLoadOrUpdate(({ apiSchema, coreSupergraphSdl }) => {
    loaded.schema = apiSchema;
    compiled.use(apiSchema, coreSupergraphSdl);
  });
  const server = new ApolloServer<GatewayContext>({
    ...settings(options),
    logger,
    gateway: {
      load: async (load) => ({ ...(await gateway.load(load)), executor }),
      onSchemaLoadOrUpdate: (told) => gateway.onSchemaLoadOrUpdate(told),
      stop: () => gateway.stop(),
    },
  });
  const schema = () => {
    if (loaded.schema === undefined) throw new Error('The server has not started.');
    return loaded.schema;
  };
  const answerAgain = answerReady(compiled.ready, options);
  return { server: Object.assign(server, { answerAgain }), schema, plans: cache.size };
}

const plannerBounds = { maxEvaluatedPlans: plansEvaluatedMax, pathsLimit: planPathsMax };

/** What subgraphs are asked by, whichever executor asks; one for each. */
function sourcesOf(
  dataSource: Backends['dataSource'],
  { log, metrics }: Pick<GraphServerOptions, 'log' | 'metrics'>,
): Backends['dataSource'] {
  const sources = new Map<string, GraphQLDataSource<GatewayContext>>();
  return (name) => {
    const source =
      sources.get(name) ??
      silentWhileWarming(
        measured(wholeAnswers(dataSource(name), log), { subgraph: name, metrics }),
      );
    sources.set(name, source);
    return source;
  };
}

/** How a line of the log and a trace find each other. */
function noteTrace(context: object): void {
  const span = trace.getActiveSpan();
  if (span !== undefined) (context as GatewayContext).record.traceId = span.spanContext().traceId;
}

/** Notes what kind of operation it is, and measures what it takes to execute. */
const timed =
  (execute: Executor, { phaseDuration }: Metrics): Executor =>
  async (request) => {
    const { isWarming, record } = request.context as GatewayContext;
    if (isWarming === true) return execute(request);
    record.type = request.operation?.operation;
    const end = phaseDuration.startTimer({ phase: 'execute' });
    return execute(request).finally(end);
  };

/** Apollo's own counts characters of JSON, of which a document takes many times as much memory. */
function parsedDocuments() {
  const documents = new LRUCache<string, DocumentNode>({ max: documentsKeptMax });
  return {
    get: async (key: string) => documents.get(key),
    set: async (key: string, document: DocumentNode) => void documents.set(key, document),
    delete: async (key: string) => documents.delete(key),
  };
}

const settings = ({
  introspection,
  hideHints,
  landingPage,
  log,
  metrics,
}: Omit<GraphServerOptions, 'supergraphSdl' | 'validate'>) =>
  ({
    apollo: {},
    // Ours says DOCUMENT_NOT_ALLOWED and stands among the rules; Apollo's would be a second text for the same refusal.
    introspection: true,
    hideSchemaDetailsFromClientErrors: hideHints,
    maxRecursiveSelections: recursiveSelectionsMax,
    parseOptions: { maxTokens: tokensMax },
    validationOptions: { maxErrors: validationErrorsMax },
    validationRules: [...operationRules({ introspection })],
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    persistedQueries: false,
    documentStore: parsedDocuments(),
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: maskError,
    plugins: [
      knownOperation,
      timePhases(metrics),
      finishErrors(log),
      landingPage,
      ApolloServerPluginCacheControlDisabled(),
    ],
  }) satisfies Partial<ApolloServerOptions<GatewayContext>>;

/** Apollo's word for word, one level down: what it says at start is of interest to nobody who operates Gatehouse. */
const apolloLog = (log: Logger) => ({
  debug: (message?: unknown) => log.trace(String(message)),
  info: (message?: unknown) => log.debug(String(message)),
  warn: (message?: unknown) => log.warn(String(message)),
  error: (message?: unknown) => log.error(String(message)),
});
