import { buildSchema, GraphQLError, parse, print, type ExecutionResult } from 'graphql';
import { expect, test } from 'vitest';
import { compiledExecutor } from './compiled-executor.ts';
import type { Question } from './run.ts';

const sdl = `type Query { n(times: Int): Int m: Int list: [Int!] } type Mutation { n: Int }`;
const schema = buildSchema(sdl);

type Asking = { readonly variables?: object; readonly operationName?: string };

const keptByDefault = { documentsMax: 100, textsMax: 200 };

/** An executor whose stock one always says 'stock', and whose subgraph answers what is given. */
function executorOf(
  answer: () => Promise<ExecutionResult> = async () => ({ data: { n: 1 } }),
  kept = keptByDefault,
) {
  const asked: Question[] = [];
  const hits: unknown[] = [];
  const executor = compiledExecutor({
    stock: (async () => ({ data: { by: 'stock' } })) as never,
    ask: async (_subgraph, question) => {
      asked.push(question);
      return answer();
    },
    variableErrorsMax: 2,
    kept,
    onHit: (context) => hits.push(context),
  });
  executor.use(schema, sdl);
  const requestOf = (document: ReturnType<typeof parse>, asking: Asking = {}) =>
    ({
      document,
      request: { query: print(document), ...asking },
      context: { of: 'a request' },
    }) as never;
  return { ...executor, requestOf, asked, hits };
}

const fetchOf = (operation: string, more: object = {}) => ({
  kind: 'QueryPlan',
  node: { kind: 'Fetch', serviceName: 'numbers', operation, ...more },
});
const plan = fetchOf('{ n }') as never;

test('the stock executor serves a document until its plan is known, and the compiled plan from then on', async () => {
  const { execute, learn, requestOf, hits } = executorOf();
  const request = requestOf(parse('{ n }'));

  expect(await execute(request)).toEqual({ data: { by: 'stock' } });
  learn(request, plan);

  expect(await execute(request)).toEqual({ data: { n: 1 } });
  expect(hits).toEqual([{ of: 'a request' }]);
});

test('before there is a supergraph all is stock', async () => {
  const executor = compiledExecutor({
    stock: (async () => ({ data: { by: 'stock' } })) as never,
    ask: async () => ({}),
    variableErrorsMax: 2,
    kept: keptByDefault,
  });
  const { requestOf } = executorOf();

  const answer = await executor.execute(requestOf(parse('{ n }')));

  expect(answer).toEqual({ data: { by: 'stock' } });
});

test('what was compiled is forgotten with the supergraph', async () => {
  const { execute, learn, requestOf, use } = executorOf();
  const request = requestOf(parse('{ n }'));
  learn(request, plan);
  await execute(request);

  use(buildSchema('type Query { n: String }'), sdl);

  expect(await execute(request)).toEqual({ data: { by: 'stock' } });
});

test.each([
  ['texts of so many characters', { documentsMax: 100, textsMax: 200 }],
  ['so many documents', { documentsMax: 20, textsMax: 20_000 }],
])('no more is kept than %s', async (_what, kept) => {
  const { execute, learn, requestOf } = executorOf(undefined, kept);
  const first = requestOf(parse('{ n }'));
  learn(first, plan);
  for (let at = 0; at < 20; at += 1) learn(requestOf(parse(`query Q${at} { n }`)), plan);

  expect(await execute(first)).toEqual({ data: { by: 'stock' } });
});

test('what was compiled is ready to be asked again, with variables that are right', async () => {
  const { execute, learn, ready, requestOf } = executorOf();
  const document = parse('query ($times: Int!) { n(times: $times) }');
  const query = print(document);
  const asked = { query, variables: { times: 2 } };
  expect(ready(asked)).toBeUndefined();
  learn(requestOf(document), plan);
  expect(ready(asked)).toBeUndefined();

  await execute(requestOf(document, { variables: { times: 1 } }));

  expect(ready({ query, variables: { times: 'x' } })).toBeUndefined();
  expect(ready({ ...asked, operationName: 'Other' })).toBeUndefined();
  const again = ready(asked);
  expect(again?.type).toBe('query');
  expect(await again?.run({})).toEqual({ data: { n: 1 } });
});

test('what cannot be compiled stays with the stock executor', async () => {
  const { execute, learn, requestOf } = executorOf();
  const request = requestOf(parse('{ __schema { description } n }'));
  learn(request, plan);

  expect(await execute(request)).toEqual({ data: { by: 'stock' } });
  expect(await execute(request)).toEqual({ data: { by: 'stock' } });
});

test('nor does a request find out that it asks for the schema when it stops skipping it', async () => {
  const { execute, learn, requestOf } = executorOf();
  const document = parse('query ($no: Boolean!) { __schema @skip(if: $no) { description } n }');
  learn(requestOf(document), plan);

  for (const no of [true, false])
    expect(await execute(requestOf(document, { variables: { no } }))).toEqual({
      data: { by: 'stock' },
    });
});

test('a condition that is null in spite of its default is a fault of the request', async () => {
  const { execute, learn, requestOf, asked } = executorOf();
  const document = parse('query ($on: Boolean = true) { n @include(if: $on) }');
  learn(requestOf(document), plan);

  const answer = await execute(requestOf(document, { variables: { on: null } }));

  expect((answer as ExecutionResult).errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  expect(asked).toEqual([]);
  expect(await execute(requestOf(document))).toEqual({ data: { n: 1 } });
});

test('what a subgraph says against the schema is told, and costs no more than its own place', async () => {
  const { execute, learn, requestOf } = executorOf(async () => ({ data: { n: 'one', list: [1] } }));
  const request = requestOf(parse('{ n list }'));
  learn(request, plan);

  const { data, errors } = (await execute(request)) as ExecutionResult;

  expect(data).toEqual({ n: null, list: [1] });
  expect(errors?.map(({ path }) => path)).toEqual([['n']]);
});

test('each operation of a document has its own plan', async () => {
  const { execute, learn, requestOf, asked } = executorOf(async () => ({ data: { n: 1, m: 2 } }));
  const document = parse('query A { n } query B { m }');
  const [a, b] = [
    requestOf(document, { operationName: 'A' }),
    requestOf(document, { operationName: 'B' }),
  ];
  learn(a, plan);

  expect(await execute(b)).toEqual({ data: { by: 'stock' } });
  learn(b, fetchOf('{ m }') as never);

  expect(await execute(a)).toEqual({ data: { n: 1 } });
  expect(await execute(b)).toEqual({ data: { m: 2 } });
  expect(asked.map(({ query }) => query)).toEqual(['{ n }', '{ m }']);
});

test('variables are looked at before anything is asked, and no more faults are named than may be', async () => {
  const { execute, learn, requestOf, asked } = executorOf();
  const document = parse('query ($a: Int!, $b: Int!, $c: Int!, $d: Int!) { n(times: $a) }');
  const request = requestOf(document, { variables: { a: 'x' } });
  learn(request, plan);

  const { errors } = (await execute(request)) as ExecutionResult;

  expect(errors?.map(({ message }) => message.slice(0, 12))).toEqual([
    'Variable "$a',
    'Variable "$b',
    'Too many err',
  ]);
  expect(asked).toEqual([]);
});

test('a subgraph that fails instead of answering is an error beside what is there', async () => {
  const { execute, learn, requestOf } = executorOf(async () => {
    throw new Error('connection refused');
  });
  const request = requestOf(parse('{ n }'));
  learn(request, plan);

  const { data, errors } = (await execute(request)) as ExecutionResult;

  expect(data).toEqual({ n: null });
  expect(errors?.map(({ message }) => message)).toEqual(['connection refused']);
});

test('a request that was refused in part has its errors with their codes and places', async () => {
  const refused = new GraphQLError('no', { path: ['n'], extensions: { code: 'FORBIDDEN' } });
  const { execute, learn, requestOf } = executorOf(async () => ({
    data: { n: null },
    errors: [refused],
  }));
  const request = requestOf(parse('{ n }'));
  learn(request, plan);

  const { data, errors } = (await execute(request)) as ExecutionResult;

  expect(data).toEqual({ n: null });
  expect(errors?.map(({ path, extensions }) => [path, extensions['code']])).toEqual([
    [['n'], 'FORBIDDEN'],
  ]);
});

test('requests at work end on the plan that they began with', async () => {
  const waiting = Promise.withResolvers<ExecutionResult>();
  const { execute, learn, requestOf, use } = executorOf(() => waiting.promise);
  const request = requestOf(parse('{ n }'));
  learn(request, plan);

  const answer = execute(request);
  use(buildSchema('type Query { other: String }'), sdl);
  waiting.resolve({ data: { n: 3 } });

  expect(await answer).toEqual({ data: { n: 3 } });
});

test('subscriptions are not executed here', async () => {
  const { execute, learn, requestOf } = executorOf();
  const document = parse('subscription { n }');
  const request = requestOf(document);
  learn(request, plan);

  expect(await execute(request)).toEqual({ data: { by: 'stock' } });
});
