import './telemetry-off.ts';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { Logger } from '@gatehouse/kit-subgraph/log';
import type { Backends } from './backends.ts';
import type { GatewayContext } from './context.ts';
import { finishErrors } from './finish-errors.ts';
import { knownOperation } from './known-operation.ts';
import { recursiveSelectionsMax, tokensMax, validationErrorsMax } from './limits.ts';
import { maskError } from './mask-errors.ts';
import { operationRules } from './operation-rules.ts';

type Options = {
  readonly supergraphSdl: string;
  readonly introspection: boolean;
  readonly hideHints: boolean;
  readonly landingPage: ApolloServerPlugin<GatewayContext>;
  readonly log: Logger;
};

/** Apollo's server over Apollo's gateway, with its limits set and everything that talks to Apollo switched off. */
export function createGraphServer(
  { dataSource }: Backends,
  { supergraphSdl, introspection, hideHints, landingPage, log }: Options,
): ApolloServer<GatewayContext> {
  const logger = apolloLog(log);
  const gateway = new ApolloGateway({
    supergraphSdl,
    logger,
    buildService: ({ name }) => dataSource(name),
    // Composition has validated it, and a contract test composes it again: every start would pay for what is known.
    validateSupergraph: false,
    __exposeQueryPlanExperimental: false,
  });
  return new ApolloServer<GatewayContext>({
    gateway,
    logger,
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
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: maskError,
    plugins: [
      knownOperation,
      finishErrors(log),
      landingPage,
      ApolloServerPluginCacheControlDisabled(),
    ],
  });
}

/** Apollo's word for word, one level down: what it says at start is of interest to nobody who operates Gatehouse. */
const apolloLog = (log: Logger) => ({
  debug: (message?: unknown) => log.trace(String(message)),
  info: (message?: unknown) => log.debug(String(message)),
  warn: (message?: unknown) => log.warn(String(message)),
  error: (message?: unknown) => log.error(String(message)),
});
