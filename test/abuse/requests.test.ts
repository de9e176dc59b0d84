import { request as rawRequest } from 'node:http';
import { connect } from 'node:net';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openToyGraph, type ToyGraph } from '../gateway/toy-graph.ts';
import { probe } from './probe.ts';
import { people, scores } from './social-graph.ts';

let graph: ToyGraph;
beforeAll(async () => {
  graph = await openToyGraph({ people, scores });
  await graph.ask('{ ok me { score } }');
});
afterAll(() => graph[Symbol.asyncDispose]());

type Raw = {
  readonly method?: string;
  readonly search?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string | Buffer<ArrayBuffer>;
};

/** Sends what no client would. */
async function sendRaw({ method = 'POST', search = '', headers = {}, body }: Raw) {
  const type =
    method === 'POST' && headers['content-type'] === undefined
      ? { 'content-type': 'application/json' }
      : {};
  const response = await fetch(`${graph.url}/graphql${search}`, {
    method,
    headers: { ...type, ...headers },
    ...(body === undefined ? {} : { body }),
  });
  const text = await response.text();
  const errors = response.headers.get('content-type')?.includes('json')
    ? JSON.parse(text).errors
    : undefined;
  const code = errors?.[0]?.extensions?.code;
  if (errors) expect(errors[0].extensions.requestId).toBe(response.headers.get('x-request-id'));
  return { status: response.status, code, text, headers: response.headers };
}

const send = (raw: Raw) => probe(graph, () => sendRaw(raw));

const query = (document: unknown) => JSON.stringify({ query: document });
const ok = query('{ ok }');
const form = { 'content-type': 'application/x-www-form-urlencoded' };
const multipart = { 'content-type': 'multipart/form-data; boundary=b' };
const upload =
  '--b\r\ncontent-disposition: form-data; name="operations"\r\n\r\n{"query":"{ ok }"}\r\n--b\r\ncontent-disposition: form-data; name="map"\r\n\r\n{}\r\n--b--\r\n';
const bad = 'BAD_USER_INPUT';

describe('requests that are none', () => {
  test.each<readonly [string, Raw, number, string | undefined]>([
    [
      '13, fault 8: 10 MB of JSON',
      { body: query('x'.repeat(10 * 1024 * 1024)) },
      413,
      'LIMIT_EXCEEDED',
    ],
    [
      '13b: just over the limit',
      { body: query(`{ ok } #${'x'.repeat(256 * 1024)}`) },
      413,
      'LIMIT_EXCEEDED',
    ],
    ['14: an array of two operations', { body: `[${ok},${ok}]` }, 400, bad],
    ['14b: an array of one', { body: `[${ok}]` }, 400, bad],
    ['17, fault 7: malformed JSON', { body: '{"query": "{ ok }"' }, 400, bad],
    ['17b: nothing', { body: '' }, 400, bad],
    ['17c: a JSON text', { body: '"{ ok }"' }, 400, bad],
    ['17d: null', { body: 'null' }, 400, bad],
    ['17e: no query', { body: '{"variables":{}}' }, 400, bad],
    [
      '18, fault 7: bytes that are no UTF-8',
      {
        body: Buffer.concat([
          Buffer.from('{"query":"{ ok } #'),
          Buffer.from([0xff, 0xfe, 0xc0]),
          Buffer.from('"}'),
        ]),
      },
      400,
      bad,
    ],
    [
      '19: query twice',
      {
        method: 'GET',
        search: '?query={ok}&query={ok}',
        headers: { 'apollo-require-preflight': '1' },
      },
      400,
      bad,
    ],
    ['20a: query as an object', { body: query({ a: 1 }) }, 400, bad],
    ['20b: query as a number', { body: query(7) }, 400, bad],
    ['20c: query as an array', { body: query(['{ ok }']) }, 400, bad],
    [
      '20d: variables as a text',
      { body: JSON.stringify({ query: '{ ok }', variables: '{}' }) },
      400,
      bad,
    ],
    [
      '20e: extensions as an array',
      { body: JSON.stringify({ query: '{ ok }', extensions: [] }) },
      400,
      bad,
    ],
    ['21: POST that wants HTML', { body: ok, headers: { accept: 'text/html' } }, 406, bad],
    [
      '30: GET without a header that a page cannot send',
      { method: 'GET', search: '?query={__typename}' },
      400,
      bad,
    ],
    [
      '31: GET of a mutation',
      {
        method: 'GET',
        search: '?query=mutation{rename(name:"x"){id}}',
        headers: { 'apollo-require-preflight': '1' },
      },
      405,
      bad,
    ],
    ['32a: POST as text', { body: ok, headers: { 'content-type': 'text/plain' } }, 415, bad],
    ['32b: POST as a form', { body: 'query={ok}', headers: form }, 415, bad],
    [
      '32c: JSON in another charset',
      { body: ok, headers: { 'content-type': 'application/json; charset=utf-16' } },
      415,
      bad,
    ],
    [
      '32d: a body with an encoding',
      { body: ok, headers: { 'content-encoding': 'gzip' } },
      415,
      bad,
    ],
    ['33: multipart upload', { body: upload, headers: multipart }, 415, bad],
    ['PUT', { method: 'PUT', body: ok, headers: { 'content-type': 'application/json' } }, 405, bad],
    ['DELETE', { method: 'DELETE' }, 405, bad],
    [
      'an unknown operation name',
      { body: JSON.stringify({ query: 'query A { ok } query B { ok }', operationName: 'C' }) },
      400,
      bad,
    ],
    ['several operations and no name', { body: query('query A { ok } query B { ok }') }, 400, bad],
    ['@defer', { body: query('{ me { ... @defer { name } } }') }, 400, bad],
    ['an answer in parts', { body: ok, headers: { accept: 'multipart/mixed' } }, 406, bad],
    [
      'and a right one',
      { body: ok, headers: { 'content-type': 'application/json; charset=utf-8' } },
      200,
      undefined,
    ],
  ])('%s', async (_what, raw, status, code) => {
    const answer = await send(raw);

    expect([answer.status, answer.code]).toEqual([status, code]);
  });

  test('13, fault 8: a body without a length is not read to its end either', async () => {
    let sent = 0;
    const endless = Readable.from(
      (function* () {
        for (; sent < 100 * 1024 * 1024; sent += 65_536) yield Buffer.alloc(65_536, 0x20);
      })(),
    );
    const { hostname, port } = new URL(graph.url);
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const headers = { 'content-type': 'application/json' };
      const request = rawRequest({ hostname, port, path: '/graphql', method: 'POST', headers });
      request.on('response', (response) => resolve(response.resume().statusCode));
      request.on('error', reject);
      endless.pipe(request);
    });
    endless.destroy();

    expect(status).toBe(413);
    expect(sent).toBeLessThan(20 * 1024 * 1024);
  });

  test('24: 64 KB of headers', async () => {
    const { status, code } = await send({
      body: ok,
      headers: { 'x-long': 'x'.repeat(64 * 1024) },
    });

    expect([status, code]).toEqual([431, 'LIMIT_EXCEEDED']);
  });

  test.each([
    ['what is no HTTP', 'HELLO\r\n\r\n'],
    ['a header with a line break', 'GET / HTTP/1.1\r\nhost: x\r\na\0b: 1\r\n\r\n'],
    [
      'two lengths',
      'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: 3\r\ncontent-length: 4\r\n\r\nabc',
    ],
    [
      'a length and chunks',
      'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: 3\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
  ])('%s: 400, and the connection is closed', async (_what, bytes) => {
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(new URL(graph.url).port), '127.0.0.1', () =>
        socket.write(bytes),
      );
      let text = '';
      socket.on('data', (chunk) => (text += String(chunk)));
      socket.on('close', () => resolve(text));
      socket.on('error', reject);
    });

    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toMatch(/x-request-id: [0-9a-f-]{36}/);
    expect(answer).toContain('"code":"BAD_USER_INPUT"');
  });

  test('29: a header that asks for timings of subgraphs is not answered', async () => {
    const { text } = await send({
      body: query('{ me { score } }'),
      headers: { 'apollo-federation-include-trace': 'ftv1' },
    });

    expect(text).not.toContain('extensions');
  });

  test('a query plan is not told, whatever header asks for it', async () => {
    const { text } = await send({
      body: query('{ me { score } }'),
      headers: { 'apollo-query-plan-experimental': '1' },
    });

    expect(text).not.toContain('extensions');
  });

  test.each(['https://evil.example', 'null'])(
    '34–35: nothing is allowed to pages of %s',
    async (origin) => {
      const preflight = await send({
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'POST' },
      });
      const sent = await send({ body: ok, headers: { origin, cookie: 'session=1' } });

      for (const { headers } of [preflight, sent])
        expect([...headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual(
          [],
        );
    },
  );

  test('I-31 49: a client cannot say who it is in a header', async () => {
    const claims = {
      'x-user-id': '1',
      'x-tenant': 't',
      'x-role': 'admin',
      'x-viewer': '{}',
      'x-internal-signature': 's',
      'x-gatehouse-caller': '{"address":"1.1.1.1"}',
    };
    await send({
      body: query('{ me { id } }'),
      headers: { ...claims, 'x-request-id': 'probe-number-49' },
    });

    const caller = graph.callers.find(({ requestId }) => requestId === 'probe-number-49');
    expect(caller).toEqual({
      authorization: undefined,
      requestId: 'probe-number-49',
      address: '127.0.0.1',
      userAgent: 'node',
      budgetMs: expect.any(Number),
    });
  });
});
