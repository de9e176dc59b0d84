import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import type { Logger } from '@gatehouse/kit-subgraph/log';
import type { GatewayContext } from './context.ts';
import { errorsInAnswerMax } from './limits.ts';
import { isInternal, withRequestId } from './mask-errors.ts';

/** Logs in full what the mask hides, and puts the request's id into every error of an answer. */
export function finishErrors(log: Logger): ApolloServerPlugin<GatewayContext> {
  const listener: GraphQLRequestListener<GatewayContext> = {
    didEncounterErrors: async ({ errors, contextValue }) => {
      const { requestId } = contextValue.caller;
      for (const error of errors.filter(isInternal))
        log.error(
          { requestId, path: error.path, err: error.originalError ?? error },
          'gateway failed',
        );
    },
    willSendResponse: async ({ response, contextValue }) => {
      const { caller, record } = contextValue;
      if (response.body.kind !== 'single') return;
      const { singleResult } = response.body;
      // Value completion and traces of the gateway are for nobody outside.
      delete singleResult.extensions;
      if (singleResult.errors === undefined) return;
      singleResult.errors = singleResult.errors
        .slice(0, errorsInAnswerMax)
        .map((error) => withRequestId(error, caller.requestId));
      record.codes = singleResult.errors.map((error) => String(error.extensions?.['code']));
    },
  };
  return { requestDidStart: async () => listener };
}
