import type { KeyObject } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { callerHeader } from '@gatehouse/kit-subgraph/call-subgraph';
import { hopHandler } from '@gatehouse/kit-subgraph/hop-handler';
import { hopKey, signatureHeader, signHop } from '@gatehouse/kit-subgraph/signature';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { silent } from './toy-graph.ts';

const key = hopKey('a secret of this test, long enough to be one');
const previous = hopKey('the secret of before, long enough to be one');

/** What the subgraph behind the door was asked, in order. */
let asked: unknown[] = [];
let isDraining = false;
const open = {
  execute: async (request: { query: string }, caller: unknown) => {
    asked.push({ request, caller });
    if (request.query === '{ never }') await new Promise(() => {});
    return { data: { ok: 'für alle' } };
  },
  receive: async (event: unknown) => void asked.push(event),
  handle: async (request: Request) =>
    new Response(await request.arrayBuffer(), { status: 201, headers: { etag: '"1"' } }),
  ping: async () => {},
};
const server = createServer(
  hopHandler({
    open: open as never,
    keys: [key, previous],
    log: silent,
    isDraining: () => isDraining,
    saysClose: () => isDraining,
  }),
);
let url: string;
beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

type Hop = {
  readonly method?: string;
  readonly body?: string;
  readonly at?: Date;
  readonly caller?: object;
};

function headersOf(path: string, { method = 'POST', body = '', at = new Date(), caller }: Hop) {
  const told = JSON.stringify({ requestId: 'r', ...caller });
  const hop = { method, path, authorization: undefined, caller: told, body };
  return { [signatureHeader]: signHop(key, hop, at), [callerHeader]: hop.caller };
}

const send = (path: string, hop: Hop, headers = headersOf(path, hop)) =>
  fetch(url + path, {
    method: hop.method ?? 'POST',
    headers,
    ...(hop.body === undefined ? {} : { body: hop.body }),
  });

test('the graph, events and routes are answered, each in its form', async () => {
  asked = [];
  const graph = await send('/graphql', { body: '{"query":"{ ok }"}' });
  const event = await send('/_events', { body: '{"id":"1"}' });
  const route = await send('/toy/callback?x=1', { body: 'signed by a provider' });

  expect([graph.status, graph.headers.get('content-type')]).toEqual([200, 'application/json']);
  expect(graph.headers.get('content-length')).toBe('27');
  expect(await graph.json()).toEqual({ data: { ok: 'für alle' } });
  expect([event.status, await event.text()]).toEqual([204, '']);
  expect([route.status, route.headers.get('etag')]).toEqual([201, '"1"']);
  expect(await route.text()).toBe('signed by a provider');
  const nobody = { requestId: 'r', address: '', userAgent: '', authorization: undefined };
  const caller = { ...nobody, budgetMs: 4000 };
  expect(asked).toEqual([{ request: { query: '{ ok }' }, caller }, { id: '1' }]);
});

test('CORE-03: what takes longer than the gateway has left is told to have taken too long', async () => {
  const hop = { body: '{"query":"{ never }"}', caller: { budgetMs: 20 } };

  const answer = (await (await send('/graphql', hop)).json()) as { errors: unknown[] };

  expect(answer.errors[0]).toMatchObject({ extensions: { code: 'SUBGRAPH_TIMEOUT' } });
});

test('51: a hop that was seen is refused when it comes again, and an equal one signed anew is not', async () => {
  asked = [];
  const hop = { body: '{"query":"mutation { pay }"}' };
  const headers = headersOf('/graphql', hop);

  const first = await send('/graphql', hop, headers);
  const again = await Promise.all(Array.from({ length: 5 }, () => send('/graphql', hop, headers)));
  const anew = await send('/graphql', hop);

  expect([first.status, anew.status]).toEqual([200, 200]);
  expect(again.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401]);
  expect(asked).toHaveLength(2);
});

test('a forged hop does not use up the nonce of the true one', async () => {
  const hop = { body: '{"query":"{ ok }"}' };
  const headers = headersOf('/graphql', hop);

  const forged = await send('/graphql', { body: '{"query":"{ no }"}' }, headers);
  const genuine = await send('/graphql', hop, headers);

  expect([forged.status, genuine.status]).toEqual([401, 200]);
});

test('two keys are believed while one replaces the other', async () => {
  const body = '{"query":"{ ok }"}';
  const told = '{"requestId":"r"}';
  const sent = { method: 'POST', path: '/graphql', authorization: undefined, caller: told, body };
  const signedWith = (by: KeyObject) => ({
    [signatureHeader]: signHop(by, sent, new Date()),
    [callerHeader]: told,
  });
  const stranger = hopKey('a secret of nobody here, long enough to be one');

  const answers = [key, previous, stranger].map((by) => send('/graphql', { body }, signedWith(by)));

  expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([200, 200, 401]);
});

test('a process says that it lives, and that requests belong to it: no signature, and no more', async () => {
  const ask = async (path: string) => {
    const response = await fetch(url + path);
    return [response.status, await response.text()];
  };
  const live = [200, 'live\n'];
  const unready = [503, 'not ready\n'];

  expect([await ask('/health/live'), await ask('/health/ready')]).toEqual([live, [200, 'ready\n']]);
  isDraining = true;
  const stopping = [await ask('/health/live'), await ask('/health/ready')];
  isDraining = false;
  expect(stopping).toEqual([live, unready]);
});

test('reading hops may come again: they change nothing', async () => {
  const headers = headersOf('/toy/picture', { method: 'GET' });

  const answers = [1, 2].map(() => send('/toy/picture', { method: 'GET' }, headers));

  expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([201, 201]);
});

test.each<readonly [string, Record<string, string>]>([
  ['without a signature', {}],
  ['with an old one', headersOf('/graphql', { at: new Date(Date.now() - 61_000) })],
  ['with nonsense for one', { [signatureHeader]: 'v1;soon;x;y' }],
])('50–51: a request %s is refused before its body has come', async (_what, headers) => {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  const lines = Object.entries({ host: 'a', 'content-length': '1000000', ...headers });
  socket.write(
    `POST /graphql HTTP/1.1\r\n${lines.map((line) => line.join(': ')).join('\r\n')}\r\n\r\n{`,
  );

  const [chunk] = await once(socket, 'data');
  socket.destroy();

  expect(String(chunk)).toMatch(/^HTTP\/1\.1 401 /);
});

test('52: a body over the limit is refused in words, and the connection ends', async () => {
  const body = ' '.repeat(5 * 1024 * 1024);
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.on('error', () => {});
  const lines = Object.entries({
    host: 'a',
    'content-length': String(body.length),
    ...headersOf('/graphql', { body }),
  });
  socket.write(
    `POST /graphql HTTP/1.1\r\n${lines.map((line) => line.join(': ')).join('\r\n')}\r\n\r\n`,
  );
  socket.write(body);

  const [chunk] = await once(socket, 'data');
  socket.destroy();

  expect(String(chunk)).toMatch(/^HTTP\/1\.1 413 [^]*connection: close/i);
});

test('every answer of a process that stops tells the connection to close', async () => {
  isDraining = true;
  const answers = [
    await send('/graphql', { body: '{"query":"{ ok }"}' }),
    await send('/toy/callback', { body: 'x' }),
    await fetch(`${url}/health`),
    await fetch(`${url}/graphql`, { method: 'POST' }),
  ];
  isDraining = false;

  expect(answers.map(({ headers }) => headers.get('connection'))).toEqual(
    Array.from({ length: 4 }, () => 'close'),
  );
});
