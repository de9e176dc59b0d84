import { setImmediate as endOfTurn } from 'node:timers/promises';
import { answerReady } from '@gatehouse/gateway/answers-again';
import { newRecord, type GatewayContext } from '@gatehouse/gateway/context';
import { createMetrics } from '@gatehouse/gateway/metrics';
import { GraphQLError, OperationTypeNode, type ExecutionResult } from 'graphql';
import { beforeEach, expect, test } from 'vitest';
import { silent } from './toy-graph.ts';

const page = 'query ($of: Int) { page(of: $of) }';
const write = 'mutation { write }';

/** What is being executed, and waits for its result. */
let waiting: ((result: ExecutionResult) => void)[] = [];
beforeEach(async () => {
  waiting = [];
  // What the test before was answered has left.
  await endOfTurn();
});

const metrics = createMetrics({ planCacheEntries: () => 0, pools: () => ({}) });
const answer = answerReady(
  ({ query }) => ({
    type: query === write ? OperationTypeNode.MUTATION : OperationTypeNode.QUERY,
    run: () => new Promise((resolve) => void waiting.push(resolve)),
  }),
  { log: silent, metrics },
);

async function ask(...asked: Parameters<typeof answer>) {
  const answering = answer(...asked);
  if (answering === undefined) throw new Error('It was not asked before.');
  return answering;
}

let requests = 0;
function contextOf(authorization?: string): GatewayContext {
  requests += 1;
  const caller = { authorization, requestId: `request-${requests}`, address: '', userAgent: '' };
  return { caller, record: newRecord() };
}

const answerAll = (result: (at: number) => ExecutionResult) => {
  for (const [at, resolve] of waiting.splice(0).entries()) resolve(result(at));
};

test('equal queries of nobody that wait at the same time are executed once', async () => {
  const same = Array.from({ length: 10 }, () =>
    ask({ query: page, variables: { of: 1 } }, contextOf()),
  );
  const other = ask({ query: page, variables: { of: 2 } }, contextOf());
  const named = ask({ query: page, variables: { of: 1 }, operationName: 'Page' }, contextOf());
  expect(waiting).toHaveLength(3);
  answerAll((at) => ({ data: { page: at } }));

  const texts = (await Promise.all(same)).map(({ text }) => text);
  expect(new Set(texts)).toEqual(new Set(['{"data":{"page":0}}\n']));
  expect([(await other).text, (await named).text]).toEqual([
    '{"data":{"page":1}}\n',
    '{"data":{"page":2}}\n',
  ]);

  // It leaves at the end of this turn, and nothing is kept: who asks then is answered anew.
  const inTime = ask({ query: page, variables: { of: 1 } }, contextOf());
  expect(waiting).toHaveLength(0);
  expect((await inTime).text).toBe(texts[0]);
  await endOfTurn();
  const later = ask({ query: page, variables: { of: 1 } }, contextOf());
  answerAll(() => ({ data: { page: 'later' } }));
  expect((await later).text).toContain('later');
});

test('nobody shares with somebody, nor somebody with themselves, nor a mutation with another', async () => {
  const asked = [
    ask({ query: page }, contextOf()),
    ask({ query: page }, contextOf('Bearer a')),
    ask({ query: page }, contextOf('Bearer a')),
    ask({ query: write }, contextOf()),
    ask({ query: write }, contextOf()),
  ];
  expect(waiting).toHaveLength(asked.length);
  answerAll((at) => ({ data: { at } }));

  expect(new Set((await Promise.all(asked)).map(({ text }) => text)).size).toBe(asked.length);
});

test('an error is of the request that it befell: the others ask for themselves', async () => {
  const contexts = Array.from({ length: 3 }, () => contextOf());
  const asked = contexts.map((context) => ask({ query: page }, context));
  expect(waiting).toHaveLength(1);
  answerAll(() => ({ data: { page: null }, errors: [new GraphQLError('broken')] }));
  await expect.poll(() => waiting.length).toBe(2);
  answerAll(() => ({ data: { page: 'whole' } }));

  const [failed, ...others] = await Promise.all(asked);
  expect(failed?.text).toContain(contexts[0]?.caller.requestId);
  for (const other of others) expect(other.text).toBe('{"data":{"page":"whole"}}\n');
  expect(contexts.map(({ record }) => record.codes)).toEqual([['INTERNAL'], [], []]);
});
