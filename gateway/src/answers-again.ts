import { HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { GatewayContext } from './context.ts';
import { shareInFlight } from './data-sources/share-in-flight.ts';
import type { Asked, Ready } from './execution/compiled-executor.ts';
import { isObject } from './execution/own.ts';
import { finished, logInternal } from './finish-errors.ts';
import type { GraphServerOptions } from './graph-server.ts';
import { maskError } from './mask-errors.ts';

/** The text of the answer to what was asked before, as Apollo would write it; undefined for anything else. */
export type AnswerAgain = (asked: Asked, context: GatewayContext) => Promise<Again> | undefined;

type Again = {
  readonly status: number;
  readonly text: string;
  /** False for an answer with errors: they have the id of its request. */
  readonly isWhole: boolean;
};

/**
 * Of a document that was asked before nothing is left to parse, to validate or to plan, and then Apollo's pipeline is most of
 * what a request costs. Whatever could be refused goes through it.
 */
export function answerReady(
  ready: (asked: Asked) => Ready | undefined,
  { log, metrics }: Pick<GraphServerOptions, 'log' | 'metrics'>,
): AnswerAgain {
  const executeDuration = metrics.phaseDuration.labels({ phase: 'execute' });
  const answer = ({ run }: Ready, context: GatewayContext): Promise<Again> => {
    const startedAt = performance.now();
    return run(context as never).then(({ data, errors }) => {
      executeDuration.observe((performance.now() - startedAt) / 1000);
      if (errors === undefined) return { status: 200, text: written({ data }), isWhole: true };
      logInternal(errors, { context, log });
      const masked = errors.map((error) => maskError(error.toJSON(), error));
      const text = written({ errors: finished(masked, context), data });
      // Without data nothing was executed: the request is at fault.
      return { status: data === undefined ? 400 : 200, text, isWhole: false };
    });
  };
  const once = onceForAll();
  return (asked, context) => {
    const operation = ready(asked);
    if (operation === undefined) return undefined;
    context.record.type = operation.type;
    const own = () => answer(operation, context);
    const isOfNobody = context.caller.authorization === undefined;
    return isOfNobody && operation.type === OperationTypeNode.QUERY ? once(asked, own) : own();
  };
}

/**
 * When a sale begins, thousands who have not signed in ask for one page at the same moment: they get the answer that is being
 * made. Not so those with a token: who has just changed something must not be answered what was asked before.
 */
function onceForAll() {
  // Answers leave at the end of the turn in which they are ready, see `sendTogether`: until then they are on their way.
  const share = shareInFlight(setImmediate);
  return ({ query, operationName, variables }: Asked, own: () => Promise<Again>) => {
    const key = JSON.stringify([operationName, variables, query]);
    let isFirst = false;
    const shared = share(key, () => {
      isFirst = true;
      return own();
    });
    return isFirst ? shared : shared.then((theirs) => (theirs.isWhole ? theirs : own()), own);
  };
}

/** As Apollo writes it. */
const written = (answer: object) => `${JSON.stringify(answer)}\n`;

/** Browsers, Apollo's clients and scripts send a handful. */
const acceptsMax = 100;

/**
 * The way around Apollo's pipeline for what was asked before. Which type an answer has is Apollo's to choose; what it chose for
 * an `Accept` is remembered.
 */
export function answersAgain({ answerAgain }: { readonly answerAgain: AnswerAgain }) {
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
