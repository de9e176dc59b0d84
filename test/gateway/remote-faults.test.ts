import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { remoteSubgraphs } from '@gatehouse/gateway/remote-subgraphs';
import { describe, expect, test } from 'vitest';
import { openToyGraph, silent, type Toy } from './toy-graph.ts';
import { toyTokens } from './toy-tokens.ts';

const secret = 'a secret of this test, long enough to be one';

const near: Toy = { sdl: 'type Query { near: String }', resolvers: { Query: { near: () => 'n' } } };
const far: Toy = {
  sdl: 'type Query { far: String } type Mutation { write: String }',
  resolvers: {},
};

type Handle = (response: ServerResponse, at: number, request: IncomingMessage) => void;

const answer = (response: ServerResponse) =>
  void response
    .writeHead(200, { 'content-type': 'application/json' })
    .end('{"data":{"far":"f","write":"w"}}');

/** A process in the place of `far`, which is told how many calls came before; and the gateway in front of it. */
async function openFar(handle: Handle) {
  let calls = 0;
  const server = createServer((request, response) => {
    request.resume().on('end', () => handle(response, calls++, request));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const remotes = remoteSubgraphs({ urls: { far: url }, secret, log: silent });
  const { breakers } = remotes;
  const graph = await openToyGraph(
    { near, far },
    { remotes, backends: { breakers }, adminPort: 0 },
  );
  return {
    ask: graph.ask,
    isSpared: async () => {
      const text = await (await fetch(`${graph.adminUrl}/metrics`)).text();
      return /^graphql_subgraph_breaker_open\{subgraph="far"\} ([01])$/m.exec(text)?.[1];
    },
    calls: () => calls,
    [Symbol.asyncDispose]: async () => {
      await graph[Symbol.asyncDispose]();
      await remotes.stop();
      server.closeAllConnections();
      server.close();
    },
  };
}

const status = (code: number) => (response: ServerResponse) => void response.writeHead(code).end();
const comeLater = (seconds: string) => (response: ServerResponse) =>
  void response.writeHead(429, { 'retry-after': seconds }).end();
const reset = (response: ServerResponse) => void response.destroy();

describe('CORE-03, fault 4: a call of a subgraph process', () => {
  test.each([
    ['the connection is reset', reset],
    ['a proxy answers 503', status(503)],
  ])('is repeated once where %s before a byte of the answer', async (_what, fail) => {
    await using subgraph = await openFar((response, at) =>
      at === 0 ? fail(response) : answer(response),
    );

    expect((await subgraph.ask('{ far }')).data).toEqual({ far: 'f' });
    expect(subgraph.calls()).toBe(2);
  });

  test('is repeated as late as a 429 says', async () => {
    const arrivals: number[] = [];
    await using subgraph = await openFar((response, at) => {
      arrivals.push(performance.now());
      return at === 0 ? comeLater('1')(response) : answer(response);
    });

    expect((await subgraph.ask('{ far }')).data).toEqual({ far: 'f' });
    expect(arrivals).toHaveLength(2);
    // A timer may be a millisecond early by this clock.
    expect(arrivals[1]! - arrivals[0]!).toBeGreaterThan(990);
  });

  test.each<readonly [string, string, (response: ServerResponse) => void, number]>([
    ['a query that fails twice', '{ far }', reset, 2],
    ['a mutation', 'mutation { write }', reset, 1],
    ['what the subgraph itself answered', '{ far }', status(500), 1],
    ['a redirect', '{ far }', status(307), 1],
    ['429 that does not say when', '{ far }', status(429), 1],
    ['429 that says in a minute', '{ far }', comeLater('60'), 1],
    ['429 to a mutation', 'mutation { write }', comeLater('0'), 1],
  ])('is not repeated for ever: %s', async (_what, document, fail, calls) => {
    await using subgraph = await openFar(fail);

    expect((await subgraph.ask(document)).code).toBe('SUBGRAPH_UNAVAILABLE');
    expect(subgraph.calls()).toBe(calls);
  });

  test('is shared by those who ask the same as nobody at the same time, and by no others', async () => {
    const waiting: ServerResponse[] = [];
    await using subgraph = await openFar((response) => void waiting.push(response));
    const tokens = await Promise.all([toyTokens.sign('customer'), toyTokens.sign('customer')]);
    const asked = [
      ...Array.from({ length: 10 }, () => subgraph.ask('query Same { far }')),
      subgraph.ask('query Another { far }'),
      ...tokens.map((token) => subgraph.ask('query Same { far }', {}, { token })),
      subgraph.ask('mutation { write }'),
      subgraph.ask('mutation { write }'),
    ];

    // One for ten, one for the other text, one for each person and each mutation.
    await expect.poll(() => waiting.length).toBe(6);
    for (const response of waiting) answer(response);

    const answers = await Promise.all(asked);
    expect(answers.map(({ code }) => code)).toEqual(answers.map(() => undefined));
    expect(answers[9]?.data).toEqual({ far: 'f' });
    expect(subgraph.calls()).toBe(6);
  });

  test('is spared when half of twenty have failed, and tried again after five seconds', async () => {
    let isWell = false;
    await using subgraph = await openFar((response) =>
      isWell ? answer(response) : status(500)(response),
    );
    const ask = () => subgraph.ask('mutation { write }');
    for (let call = 0; call < 20; call += 1) await ask();
    expect(subgraph.calls()).toBe(20);
    expect(await subgraph.isSpared()).toBe('1');

    expect((await ask()).code).toBe('SUBGRAPH_UNAVAILABLE');
    expect((await subgraph.ask('{ near far }')).data).toEqual({ near: 'n', far: null });
    expect(subgraph.calls()).toBe(20);

    isWell = true;
    await expect.poll(async () => (await ask()).data?.write).toBe('w');
    expect(subgraph.calls()).toBe(21);
    expect(await subgraph.isSpared()).toBe('0');
  });
});
