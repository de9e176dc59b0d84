import autocannon from 'autocannon';
import type { Contender, Effort, Load } from './contender.ts';
import type { Workload } from './workload.ts';

type Target = {
  readonly name: string;
  /** Of the GraphQL endpoint. */
  readonly url: string;
  readonly pids: readonly number[];
  readonly write: (workload: Workload) => object;
};

/** Ours sends the id of a shipped document: in production there is no other way. */
export const byId = ({ operation, variables }: Workload) => ({
  documentId: operation.id,
  variables: variables(),
});

/** Stock Apollo has no manifests; its clients send the text, and it keeps what it has parsed by the text's hash. */
export const byText = ({ operation, variables }: Workload) => ({
  operationName: operation.name,
  query: operation.text,
  variables: variables(),
});

/** A graph behind HTTP, asked as its clients ask. */
export function graphContender({ name, url, pids, write }: Target): Contender {
  const firstBodies = new Map<Workload, string>();
  const bodyOf = (workload: Workload) => JSON.stringify(write(workload));
  return {
    name,
    pids,
    answers: () => true,
    ask: async (workload) => {
      const init = { method: 'POST', headers: headersOf(workload), body: bodyOf(workload) };
      const response = await fetch(url, init);
      const body = await response.text();
      if (!response.ok || !isAnswer(body, workload.isRight))
        throw new Error(`${name} does not answer "${workload.title}": ${response.status} ${body}`);
      firstBodies.set(workload, body);
      return (JSON.parse(body) as { data: unknown }).data;
    },
    load: (workload, effort) => {
      const first = firstBodies.get(workload);
      const isRight = workload.isRight ?? ((body) => body === first);
      return fire({ url, workload, isRight, nextBody: () => bodyOf(workload) }, effort);
    },
  };
}

const headersOf = ({ token }: Workload): Record<string, string> => ({
  'content-type': 'application/json',
  ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
});

function isAnswer(body: string, isRight: Workload['isRight']): boolean {
  const { data, errors } = JSON.parse(body) as { data?: unknown; errors?: unknown };
  return data != null && errors === undefined && (isRight?.(body) ?? true);
}

type Fire = {
  readonly url: string;
  readonly workload: Workload;
  readonly isRight: (body: string) => boolean;
  readonly nextBody: () => string;
};

async function fire({ url, workload, isRight, nextBody }: Fire, effort: Effort): Promise<Load> {
  const { connections, seconds } = effort;
  const latenciesMs: number[] = [];
  let firstFailure: string | undefined;
  const startedAt = performance.now();
  let endedAt = startedAt;
  const instance = autocannon({
    url,
    connections,
    duration: seconds,
    // It looks at the clock this often, in milliseconds; the default of a second would stretch short rounds.
    sampleInt: 100,
    method: 'POST',
    headers: headersOf(workload),
    requests: [{ setupRequest: (request) => ({ ...request, body: nextBody() }) }],
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
