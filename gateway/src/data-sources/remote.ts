import type { GraphQLDataSource } from '@apollo/gateway';
import { subgraphTimeout, subgraphUnavailable } from '@gatehouse/kit-subgraph/errors';
import type { Logger } from '@gatehouse/kit-subgraph/log';
import { context as active, propagation } from '@opentelemetry/api';
import type { ExecutionResult, GraphQLError } from 'graphql';
import type { GatewayContext } from '../context.ts';
import { subgraphTimeoutMs } from '../limits.ts';
import { breaker, isBroken, type Breaker } from './breaker.ts';
import { NothingReceived, readAnswer, readText } from './read-answer.ts';
import type { CallRemote } from './remote-caller.ts';
import { retryOnce } from './retry-once.ts';
import { shareInFlight } from './share-in-flight.ts';

type Remote = { readonly url: string; readonly call: CallRemote; readonly log: Logger };

export type RemoteSource = GraphQLDataSource<GatewayContext> & Pick<Breaker, 'isOpen'>;

/**
 * Asks one subgraph process, by a signed request. What it says is believed only in the form of an answer: anything else, and
 * everything that goes wrong on the way, costs this subgraph's fields and shows nothing of where it stands.
 */
export function remote({ url, call, log }: Remote): RemoteSource {
  const { guarded, isOpen } = breaker(log);
  const retry = retryOnce();
  const share = shareInFlight();
  return {
    isOpen,
    process: async ({ request, context }) => {
      const { query = '', variables, operationName } = request;
      const { caller: asking, endsAt = Infinity } = context as GatewayContext;
      const { authorization, ...caller } = asking;
      const body = JSON.stringify({ query, variables, operationName });
      const budgetMs = Math.max(
        0,
        Math.floor(Math.min(subgraphTimeoutMs, endsAt - performance.now())),
      );
      if (budgetMs === 0) return { errors: [subgraphTimeout()] } as never;
      // One signal for the connection, the headers and the last byte: a dripping answer is cut like a hung one. Its timer ends
      // with the call, where that of `AbortSignal.timeout` would be kept for seconds, ten thousand of them at a time.
      const ending = new AbortController();
      const { signal } = ending;
      const endsOwnAt = performance.now() + budgetMs;
      const timer = setTimeout(() => ending.abort(), budgetMs);
      const once = async () => {
        const leftMs = Math.max(1, Math.ceil(endsOwnAt - performance.now()));
        const told = { ...caller, budgetMs: leftMs };
        const ask = { url, method: 'POST', authorization, body, signal } as const;
        const carried: Record<string, string> = {};
        propagation.inject(active.active(), carried);
        const answer = call({
          ...ask,
          caller: JSON.stringify(told),
          headers: Object.entries(carried),
        });
        return severally(await readText(await answer.catch(unheard)));
      };
      const ask = () => guarded(once);
      try {
        const answer = await (isMutation(query)
          ? ask()
          : sharing(authorization, share)(body, () => retry(ask, { signal, endsAt: endsOwnAt })));
        return answer() as never;
      } catch (error) {
        // The breaker has said so once, and not for every call that it spares.
        if (!isBroken(error))
          log.error({ requestId: caller.requestId, err: error }, 'subgraph did not answer');
        return { errors: [failure(signal)] } as never;
      } finally {
        clearTimeout(timer);
      }
    },
  };
}

/** The gateway writes its operations itself: there is nothing before the word. */
const isMutation = (query: string) => query.startsWith('mutation');

/**
 * Only what nobody in particular asks for, such as the page of an event when its sale begins. Somebody who has just changed
 * something must not get the answer to a question that was asked before.
 */
const sharing = (
  authorization: string | undefined,
  share: ReturnType<typeof shareInFlight>,
): ReturnType<typeof shareInFlight> =>
  authorization === undefined ? share : (_key, call) => call();

/** Gives each who asks for it an answer of its own: the gateway writes into what it is answered. */
function severally(text: string): () => ExecutionResult {
  // Read here, so that what is no answer counts as a failure of the subgraph.
  let first: ExecutionResult | undefined = readAnswer(text);
  return () => {
    const answer = first ?? readAnswer(text);
    first = undefined;
    return answer;
  };
}

const unheardCodes: ReadonlySet<unknown> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_SOCKET',
]);

function unheard(error: unknown): never {
  if (!unheardCodes.has((error as NodeJS.ErrnoException).code)) throw error;
  throw new NothingReceived('The subgraph did not answer.', { cause: error });
}

const failure = ({ aborted }: AbortSignal): GraphQLError =>
  aborted ? subgraphTimeout() : subgraphUnavailable();
