import type { GraphQLDataSource } from '@apollo/gateway';
import { subgraphUnavailable } from '@gatehouse/kit-subgraph/errors';
import type { Logger } from '@gatehouse/kit-subgraph/log';
import type { ExecutionResult } from 'graphql';
import type { GatewayContext } from '../context.ts';

type Source = GraphQLDataSource<GatewayContext>;

/**
 * Entities are merged by their place in the list, so that a list of another length would put one thing's data into another: such
 * an answer is none, whichever executor asked.
 */
export const wholeAnswers = (source: Source, log: Logger): Source => ({
  process: async (options) => {
    const answer = await source.process(options);
    const { request, context } = options;
    if (isWhole(answer as ExecutionResult, request.variables?.['representations'])) return answer;
    const { requestId } = (context as GatewayContext).caller;
    log.error({ requestId }, 'a subgraph did not answer with the entities that were asked for');
    return { errors: [subgraphUnavailable()] } as never;
  },
});

function isWhole({ data }: ExecutionResult, representations: unknown): boolean {
  if (!Array.isArray(representations) || data === null || data === undefined) return true;
  const entities = data['_entities'];
  return (
    Array.isArray(entities) &&
    entities.length === representations.length &&
    entities.every((each) => typeof each === 'object' && !Array.isArray(each))
  );
}
