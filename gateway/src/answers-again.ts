import { HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import { LRUCache } from 'lru-cache';
import type { GatewayContext } from './context.ts';
import type { Asked } from './execution/compiled-executor.ts';
import { isObject } from './execution/own.ts';
import type { LiveGraph } from './live-graph.ts';

/** Browsers, Apollo's clients and scripts send a handful. */
const acceptsMax = 100;

/**
 * The way around Apollo's pipeline for what was asked before. Which type an answer has is Apollo's to choose; what it chose for
 * an `Accept` is remembered.
 */
export function answersAgain({ answerAgain }: Pick<LiveGraph, 'answerAgain'>) {
  const types = new LRUCache<string, HeaderMap>({ max: acceptsMax });
  return {
    /** Undefined for what Apollo has to answer. */
    answer: (
      body: unknown,
      accept: string | undefined,
      context: GatewayContext,
    ): Promise<HTTPGraphQLResponse> | undefined => {
      const headers = types.get(accept ?? '');
      if (headers === undefined || !isPlain(body)) return undefined;
      return answerAgain(body, context)?.then(({ status, text }) => ({
        status,
        headers,
        body: { kind: 'complete', string: text },
      }));
    },
    learn: (accept: string | undefined, response: HTTPGraphQLResponse): HTTPGraphQLResponse => {
      const type = response.headers.get('content-type');
      if (type?.includes('json') === true && (response.status ?? 200) === 200)
        types.set(accept ?? '', new HeaderMap([['content-type', type]]));
      return response;
    },
  };
}

/** Of the form that Apollo takes. What is not is told so by it; so is an empty name, which is not the same as none. */
function isPlain(body: unknown): body is Asked {
  if (!isObject(body)) return false;
  const { operationName, variables, extensions } = body;
  return (
    (operationName == null || (typeof operationName === 'string' && operationName !== '')) &&
    (variables == null || isObject(variables)) &&
    (extensions == null || (isObject(extensions) && !('persistedQuery' in extensions)))
  );
}
