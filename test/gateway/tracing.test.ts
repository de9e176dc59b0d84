import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { spawnScript } from './spawned.ts';

type Span = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly traceId: string;
  readonly spanId: string;
  readonly parent?: string;
  readonly status: number;
};

type Line = {
  readonly span?: Span;
  readonly traceparent?: string | null;
  readonly traceId?: string;
  readonly msg?: string;
};

async function run(environment: Record<string, string>): Promise<readonly Line[]> {
  await using spawned = spawnScript('test/gateway/tracing/ask-twice.ts', environment);
  expect(await spawned.ended, spawned.output()).toBe(0);
  return spawned.lines();
}

/** Neither declared right nor wrong, which is how a span that went well ends. */
const unset = 0;

const register = path.join(import.meta.dirname, 'tracing', 'register.ts');

/** What stands beneath what, by name. */
function tree(spans: readonly Span[], parent?: string): object {
  const children = spans.filter((span) => span.parent === parent);
  return Object.fromEntries(
    children.map(({ name, attributes, spanId }) => [
      [name, attributes['service']].filter(Boolean).join(' '),
      tree(spans, spanId),
    ]),
  );
}

describe('CORE-08: traces, with an SDK that `--import` has loaded', () => {
  let lines: readonly Line[];
  let traces: readonly (readonly Span[])[];
  beforeAll(async () => {
    lines = await run({ NODE_OPTIONS: `--import ${register}` });
    const spans = lines.flatMap(({ span }) => span ?? []);
    const ids = [...new Set(spans.map(({ traceId }) => traceId))];
    traces = ids.map((id) => spans.filter(({ traceId }) => traceId === id));
  });

  test('a request that is planned, and one that a compiled plan executes', () => {
    const execute = {
      'gateway.fetch near': {},
      'gateway.fetch far': {},
      'gateway.postprocessing': {},
    };

    expect(traces.map((spans) => tree(spans))).toEqual([
      {
        'gateway.request': {
          'gateway.validate': {},
          'gateway.plan': {},
          'gateway.execute': execute,
        },
      },
      { 'gateway.request': { 'gateway.execute': execute } },
    ]);
    expect(traces.flat().some(({ attributes }) => 'graphql.document' in attributes)).toBe(false);
    expect(new Set(traces.flat().map(({ status }) => status))).toEqual(new Set([unset]));
  });

  test('subgraph processes are told the trace and the span that asks them', () => {
    const asking = traces.flatMap((spans) =>
      spans.filter(({ attributes }) => attributes['service'] === 'far'),
    );

    expect(lines.flatMap(({ traceparent }) => traceparent ?? [])).toEqual(
      asking.map(({ traceId, spanId }) => `00-${traceId}-${spanId}-01`),
    );
  });

  test("the log's line of a request names its trace", () => {
    const logged = lines.filter(({ msg }) => msg === 'request').map(({ traceId }) => traceId);

    expect(logged).toEqual(traces.map(([span]) => span?.traceId));
  });
});

test('CORE-08: without an SDK there are no traces and no header', async () => {
  const lines = await run({});

  expect(
    lines.flatMap(({ traceparent }) => (traceparent === undefined ? [] : [traceparent])),
  ).toEqual([null, null]);
  expect(lines.filter(({ msg }) => msg === 'request').map(({ traceId }) => traceId)).toEqual([
    undefined,
    undefined,
  ]);
});
