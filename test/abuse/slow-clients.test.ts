import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setInterval as every } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openToyGraph, type ToyGraph } from '../gateway/toy-graph.ts';
import { probe } from './probe.ts';
import { people, scores } from './social-graph.ts';

// The same bounds as in earnest, and over soon.
const arrival = { headersMs: 500, requestMs: 1000, checkedEveryMs: 100 };

let graph: ToyGraph;
beforeAll(async () => {
  graph = await openToyGraph({ people, scores }, { arrival });
  await graph.ask('{ ok }');
});
afterAll(() => graph[Symbol.asyncDispose]());

/** Connections that send these bytes at once and then one each twentieth of a second, until they are closed. */
function dripping(count: number, head: string): readonly Socket[] {
  const { hostname, port } = new URL(graph.url);
  return Array.from({ length: count }, () => {
    const socket = connect(Number(port), hostname, () => socket.write(head));
    socket.on('error', () => {});
    return socket;
  });
}

async function drip(sockets: readonly Socket[]): Promise<void> {
  for await (const _ of every(50)) {
    const open = sockets.filter(({ closed }) => !closed);
    if (open.length === 0) return;
    for (const socket of open) if (socket.writable) socket.write('a');
  }
}

const answersOf = (sockets: readonly Socket[]) =>
  Promise.all(
    sockets.map(async (socket) => {
      let text = '';
      socket.on('data', (chunk) => (text += String(chunk)));
      await once(socket, 'close');
      return { text };
    }),
  );

// On a busy machine the parser now and then says 400 where the clock would say 408; closed it is either way.
const isRefused = /^(HTTP\/1\.1 40[08] [^]*connection: close[^]*"code":"BAD_USER_INPUT"|$)/;

test.each([
  [
    '22: 200 connections that send their headers a byte at a time',
    200,
    'POST /graphql HTTP/1.1\r\nx: ',
  ],
  [
    '23: 50 that announce a body of 200 KB and send it a byte at a time',
    50,
    'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 200000\r\n\r\n{',
  ],
])('%s are closed in time, and others are served meanwhile', async (_what, count, head) => {
  const sockets = dripping(count, head);
  const answers = answersOf(sockets);
  const dripped = drip(sockets);

  // While they drip: a client in no hurry finds the door as always.
  for (let times = 0; times < 5; times += 1) {
    const { status } = await probe(graph, () => graph.ask('{ ok }'));
    expect(status).toBe(200);
  }

  await dripped;
  for (const { text } of await answers) expect(text).toMatch(isRefused);
});

test('23: a body of 1 MB is refused by the length that it announces', async () => {
  const [socket] = dripping(
    1,
    'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 1000000\r\n\r\n{',
  );
  const { text } = await probe(graph, async () => {
    const [answer] = await answersOf([socket!]);
    return answer!;
  });

  expect(text).toMatch(/^HTTP\/1\.1 413 [^]*"code":"LIMIT_EXCEEDED"/);
});
