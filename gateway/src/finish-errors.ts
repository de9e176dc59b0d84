import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import type { Logger } from '@gatehouse/kit-subgraph/log';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { GatewayContext } from './context.ts';
import { errorsInAnswerMax } from './limits.ts';
import { isInternal, withRequestId } from './mask-errors.ts';

/** Logs in full what the mask hides, and puts the request's id into every error of an answer. */
export function finishErrors(log: Logger): ApolloServerPlugin<GatewayContext> {
  const listener: GraphQLRequestListener<GatewayContext> = {
    didEncounterErrors: async ({ errors, contextValue }) =>
      logInternal(errors, { context: contextValue, log }),
    willSendResponse: async ({ response, contextValue }) => {
      if (response.body.kind !== 'single') return;
      const { singleResult } = response.body;
      // Value completion and traces of the gateway are for nobody outside.
      delete singleResult.extensions;
      if (singleResult.errors === undefined) return;
      singleResult.errors = finished(singleResult.errors, contextValue);
    },
  };
  return { requestDidStart: async () => listener };
}

type Logging = { readonly context: GatewayContext; readonly log: Logger };

export function logInternal(errors: readonly GraphQLError[], { context, log }: Logging): void {
  const { requestId } = context.caller;
  for (const error of errors.filter(isInternal))
    log.error({ requestId, path: error.path, err: error.originalError ?? error }, 'gateway failed');
}

/** Masked errors as they leave: not too many, each with the request's id; their codes are noted. */
export function finished(
  masked: readonly GraphQLFormattedError[],
  { caller, record }: GatewayContext,
): GraphQLFormattedError[] {
  const errors = masked
    .slice(0, errorsInAnswerMax)
    .map((error) => withRequestId(error, caller.requestId));
  record.codes = errors.map((error) => String(error.extensions?.['code']));
  return errors;
}
