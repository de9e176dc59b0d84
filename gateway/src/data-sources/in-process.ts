import type { GraphQLDataSource } from '@apollo/gateway';
import { isOurs, subgraphTimeout, subgraphUnavailable } from '@gatehouse/kit-subgraph/errors';
import type { Logger } from '@gatehouse/kit-subgraph/log';
import type { OpenSubgraph } from '@gatehouse/kit-subgraph/open-subgraph';
import { within } from '@gatehouse/kit-subgraph/within';
import type { ExecutionResult, GraphQLError } from 'graphql';
import type { GatewayContext } from '../context.ts';
import { inProcessTimeoutMs } from '../limits.ts';

/**
 * Executes what the gateway asks of one subgraph directly on its schema: no HTTP, and no text parsed twice, because the
 * subgraph keeps the documents it has seen. Every call has a context of its own, and an end.
 */
export function inProcess(
  open: Pick<OpenSubgraph, 'execute'>,
  log: Logger,
): GraphQLDataSource<GatewayContext> {
  return {
    process: ({ request, context }) => {
      const { query = '', variables, operationName } = request;
      const { caller, endsAt = Infinity } = context as GatewayContext;
      const { requestId } = caller;
      const budgetMs = Math.min(inProcessTimeoutMs, endsAt - performance.now());
      const asked = { query, variables, operationName };
      const executing = open.execute(asked, { ...caller, budgetMs });
      const answer: Promise<ExecutionResult> = within(executing, budgetMs, subgraphTimeout).catch(
        (error: unknown) => ({ errors: [failure(error, { requestId, log })] }),
      );
      // Apollo's type of an answer differs in what may be absent, not in what is there.
      return answer as never;
    },
  };
}

type Failed = { readonly requestId: string; readonly log: Logger };

/** A refusal of the whole call, such as of a token that has run out meanwhile, is the answer; anything else is a fault. */
function failure(error: unknown, { requestId, log }: Failed): GraphQLError {
  if (isOurs(error)) return error as GraphQLError;
  log.error({ requestId, err: error }, 'subgraph failed');
  return subgraphUnavailable();
}
