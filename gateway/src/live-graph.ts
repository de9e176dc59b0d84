import type { ApolloServer } from '@apollo/server';
import type { AnswerAgain } from './answers-again.ts';
import type { GatewayContext } from './context.ts';

export type GraphServer = Pick<
  ApolloServer<GatewayContext>,
  'executeHTTPGraphQLRequest' | 'executeOperation' | 'stop'
> & { readonly answerAgain: AnswerAgain };

export type LiveGraph = Pick<GraphServer, 'executeHTTPGraphQLRequest' | 'answerAgain' | 'stop'> & {
  /** From now on requests go to this one. The last is stopped when the requests that it has are answered. */
  readonly replace: (next: GraphServer) => void;
};

/**
 * The server of the supergraph that serves now. A request stays with the server on which it began: one that was validated
 * against one schema and executed on another would fail without a fault of its own. The gateway's own `update()` loses here,
 * for it changes schema, planner and plans under the requests that are at work.
 */
export function liveGraph(
  first: GraphServer,
  onStopFailed: (error: unknown) => void = () => {},
): LiveGraph {
  let serving = inUse(first);
  return {
    executeHTTPGraphQLRequest: (request) => {
      const { server, counted } = serving;
      return counted(server.executeHTTPGraphQLRequest(request));
    },
    answerAgain: (asked, context) => {
      const { server, counted } = serving;
      const answer = server.answerAgain(asked, context);
      return answer && counted(answer);
    },
    replace: (next) => {
      const last = serving;
      serving = inUse(next);
      last.retire().catch(onStopFailed);
    },
    stop: () => serving.server.stop(),
  };
}

function inUse(server: GraphServer) {
  let requests = 0;
  const unused = Promise.withResolvers<void>();
  let isRetired = false;
  const settle = () => {
    if (isRetired && requests === 0) unused.resolve();
  };
  const end = () => {
    requests -= 1;
    settle();
  };
  const counted = <T>(answer: Promise<T>): Promise<T> => {
    requests += 1;
    return answer.finally(end);
  };
  return {
    server,
    counted,
    retire: async () => {
      isRetired = true;
      settle();
      await unused.promise;
      await server.stop();
    },
  };
}
