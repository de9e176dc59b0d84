import autocannon from 'autocannon';
import type { Contender, Effort, Load } from './contender.ts';
import type { Operation } from './operation.ts';
import type { Workload } from './workload.ts';

type Target = {
  readonly name: string;
  /** Of the GraphQL endpoint. */
  readonly url: string;
  readonly pids: readonly number[];
  readonly write: (operation: Operation, variables: object) => object;
  readonly answers?: (workload: Workload) => boolean;
  /** Who asks what a workload has nobody ask. */
  readonly somebody?: string;
};

/** Ours sends the id of a shipped document: in production there is no other way. */
export const byId = ({ id }: Operation, variables: object) => ({ documentId: id, variables });

/** Stock Apollo has no manifests; its clients send the text, and it keeps what it has parsed by the text's hash. */
export const byText = ({ name, text }: Operation, variables: object) => ({
  operationName: name,
  query: text,
  variables,
});

/** A graph behind HTTP, asked as its clients ask. */
export function graphContender({ name, url, pids, write, answers, somebody }: Target): Contender {
  const firstBodies = new Map<Workload, string>();
  const requestOf = ({ operation, next }: Workload) => {
    const { token, variables } = next();
    return {
      headers: headersOf(token ?? somebody),
      body: JSON.stringify(write(operation, variables)),
    };
  };
  return {
    name,
    pids,
    answers: answers ?? (() => true),
    ask: async (workload) => {
      const response = await fetch(url, { method: 'POST', ...requestOf(workload) });
      const body = await response.text();
      if (!response.ok || !isAnswer(body, workload.isRight))
        throw new Error(`${name} does not answer "${workload.title}": ${response.status} ${body}`);
      firstBodies.set(workload, body);
      return (JSON.parse(body) as { data: unknown }).data;
    },
    load: (workload, effort) => {
      const first = firstBodies.get(workload);
      const isRight = workload.isRight ?? ((body) => body === first);
      return fire({ url, isRight, nextRequest: () => requestOf(workload) }, effort);
    },
  };
}

const headersOf = (token: string | undefined): Record<string, string> => ({
  'content-type': 'application/json',
  ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
});

function isAnswer(body: string, isRight: Workload['isRight']): boolean {
  const { data, errors } = JSON.parse(body) as { data?: unknown; errors?: unknown };
  return data != null && errors === undefined && (isRight?.(body) ?? true);
}

type Fire = {
  readonly url: string;
  readonly isRight: (body: string) => boolean;
  readonly nextRequest: () => {
    readonly headers: Record<string, string>;
    readonly body: string;
  };
};

async function fire({ url, isRight, nextRequest }: Fire, effort: Effort): Promise<Load> {
  const { connections, seconds, requests } = effort;
  const latenciesMs: number[] = [];
  let firstFailure: string | undefined;
  const startedAt = performance.now();
  let endedAt = startedAt;
  const instance = autocannon({
    url,
    connections,
    ...(requests === undefined ? { duration: seconds } : { amount: requests }),
    // It looks at the clock this often, in milliseconds; the default of a second would stretch short rounds.
    sampleInt: 100,
    method: 'POST',
    requests: [{ setupRequest: (request) => ({ ...request, ...nextRequest() }) }],
    verifyBody: (body) => {
      const right = isRight(body);
      if (!right) firstFailure ??= body;
      return right;
    },
  });
  // Its own histogram counts whole milliseconds, which is most of what one answer takes.
  instance.on('response', (_client, _status, _bytes, durationMs: number) => {
    latenciesMs.push(durationMs);
    endedAt = performance.now();
  });
  const { errors, mismatches } = await instance;
  const failures = errors + mismatches;
  return { latenciesMs, seconds: (endedAt - startedAt) / 1000, failures, firstFailure };
}
