import type { GraphQLDataSource } from '@apollo/gateway';
import { subgraphTimeout, subgraphUnavailable } from '@gatehouse/kit-subgraph/errors';
import type { Logger } from '@gatehouse/kit-subgraph/log';
import type { ExecutionResult, GraphQLError } from 'graphql';
import type { GatewayContext } from '../context.ts';
import { subgraphTimeoutMs } from '../limits.ts';
import { readAnswer } from './read-answer.ts';
import type { CallRemote } from './remote-caller.ts';

type Remote = { readonly url: string; readonly call: CallRemote; readonly log: Logger };

/**
 * Asks one subgraph process, by a signed request. What it says is believed only in the form of an answer: anything else, and
 * everything that goes wrong on the way, costs this subgraph's fields and shows nothing of where it stands.
 */
export function remote({ url, call, log }: Remote): GraphQLDataSource<GatewayContext> {
  return {
    process: async ({ request, context }) => {
      const { query, variables, operationName } = request;
      const { authorization, ...caller } = (context as GatewayContext).caller;
      const body = JSON.stringify({ query, variables, operationName });
      // One signal for the connection, the headers and the last byte: a dripping answer is cut like a hung one.
      const signal = AbortSignal.timeout(subgraphTimeoutMs);
      const ask = {
        url,
        method: 'POST',
        authorization,
        caller: JSON.stringify(caller),
        body,
      } as const;
      try {
        const answer = await readAnswer(await call({ ...ask, signal }));
        return expected(answer, variables?.['representations']) as never;
      } catch (error) {
        log.error({ requestId: caller.requestId, err: error }, 'subgraph did not answer');
        return { errors: [failure(signal)] } as never;
      }
    },
  };
}

const failure = ({ aborted }: AbortSignal): GraphQLError =>
  aborted ? subgraphTimeout() : subgraphUnavailable();

/** The gateway merges entities by their place in the list, and would take a list of another length for a fault of its own. */
function expected(answer: ExecutionResult, representations: unknown): ExecutionResult {
  const entities = answer.data?.['_entities'];
  const isRight =
    !Array.isArray(representations) ||
    answer.data == null ||
    (Array.isArray(entities) && entities.length === representations.length);
  if (!isRight) throw new Error('The answer does not hold the entities that were asked for.');
  return answer;
}
