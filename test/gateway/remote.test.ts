import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { remoteSubgraphs } from '@gatehouse/gateway/remote-subgraphs';
import { hopKey, isSignedHop } from '@gatehouse/kit-subgraph/signature';
import { describe, expect, test } from 'vitest';
import { openToyGraph, silent, type Toy } from './toy-graph.ts';
import { toyTokens } from './toy-tokens.ts';

const secret = 'a secret of this test, long enough to be one';

const steady: Toy = {
  sdl: 'type Query { steady: String thing: Thing } type Thing @key(fields: "id") { id: ID! }',
  resolvers: { Query: { steady: () => 'here', thing: () => ({ id: '1' }) } },
};
const shaky: Toy = {
  sdl: 'type Query { shaky: String } type Thing @key(fields: "id") { id: ID! size: Int }',
  resolvers: {},
};

type Handler = (response: ServerResponse, request: IncomingMessage, body: Buffer) => void;

/** A process in the place of the subgraph `shaky`, which does what a test wants. */
async function startShaky(handle: Handler) {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    handle(response, request, Buffer.concat(chunks));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const stop = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  return { url, stop };
}

/** Asks both subgraphs at once, one of them remote. */
async function ask(handle: Handler, document = '{ steady shaky }', dead = false) {
  const process = await startShaky(handle);
  if (dead) await process.stop();
  const remotes = remoteSubgraphs({ urls: { shaky: process.url }, secret, log: silent });
  const toys = { steady, shaky };
  await using graph = await openToyGraph(toys, { remotes });
  const started = performance.now();
  const answer = await graph.ask(document, {}, { token: await toyTokens.sign('customer') });
  const tookMs = performance.now() - started;
  await remotes.stop();
  if (!dead) await process.stop();
  return { ...answer, tookMs, url: process.url };
}

const json =
  (text: string, status = 200) =>
  (response: ServerResponse) =>
    void response.writeHead(status, { 'content-type': 'application/json' }).end(text);

const faults: readonly (readonly [string, Handler])[] = [
  ['resets the connection', (response) => response.destroy()],
  [
    'answers half and resets',
    (response) =>
      void (response.writeHead(200, { 'content-type': 'application/json', 'content-length': '90' }),
      response.write('{"data":'),
      setTimeout(() => response.destroy(), 20)),
  ],
  [
    'redirects',
    (response) => void response.writeHead(307, { location: 'http://127.0.0.1:9/' }).end(),
  ],
  ['answers 500 with a stack', json('{"error":"at /srv/app.ts:1"}', 500)],
  [
    'answers 502 from a proxy',
    (response) => void response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad</h1>'),
  ],
  [
    'answers HTML',
    (response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<p>'),
  ],
  ['answers half a JSON', json('{"data":{"shaky":"x"')],
  ['answers a number', json('7')],
  ['answers an array', json('[]')],
  ['answers an empty object', json('{}')],
  ['answers data that is a text', json('{"data":"x"}')],
  ['answers errors that are none', json('{"data":null,"errors":[7]}')],
  ['answers 30 MB', json(JSON.stringify({ data: { shaky: 'x'.repeat(30 * 1024 * 1024) } }))],
];

describe('CORE-03, faults 4 to 6: a subgraph process that breaks costs its own fields', () => {
  test.each(faults)('%s: SUBGRAPH_UNAVAILABLE', async (_what, handle) => {
    const { status, data, errors, text, url } = await ask(handle);

    expect([status, data]).toEqual([200, { steady: 'here', shaky: null }]);
    expect(errors).toEqual([
      {
        message: 'This part is not available right now.',
        extensions: { code: 'SUBGRAPH_UNAVAILABLE', requestId: expect.any(String) },
      },
    ]);
    expect(text).not.toMatch(/srv|127\.0|stack|http|shaky"?:"x/);
    expect(text).not.toContain(new URL(url).port);
  });

  test('is dead: SUBGRAPH_UNAVAILABLE', async () => {
    const { data, code } = await ask(() => {}, undefined, true);

    expect([data, code]).toEqual([{ steady: 'here', shaky: null }, 'SUBGRAPH_UNAVAILABLE']);
  });

  test.concurrent.each<readonly [string, Handler]>([
    ['hangs', () => {}],
    [
      'drips a byte at a time',
      (response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        const timer = setInterval(() => response.write(' '), 200);
        response.on('close', () => clearInterval(timer));
      },
    ],
  ])(
    '%s: SUBGRAPH_TIMEOUT after five seconds, with what the others have',
    async (_what, handle) => {
      const { status, data, code, tookMs } = await ask(handle);

      expect([status, data, code]).toEqual([
        200,
        { steady: 'here', shaky: null },
        'SUBGRAPH_TIMEOUT',
      ]);
      expect(tookMs).toBeGreaterThan(4900);
      // Not the ten seconds of the whole request.
      expect(tookMs).toBeLessThan(9000);
    },
  );

  test.each([
    ['none', '{"data":{}}'],
    ['too few', '{"data":{"_entities":[]}}'],
    ['too many', '{"data":{"_entities":[{"size":1},{"size":2}]}}'],
    ['a text', '{"data":{"_entities":["x"]}}'],
    ['a list', '{"data":{"_entities":[[{"size":1}]]}}'],
  ])('entities: %s for one asked', async (_what, text) => {
    const { data, code } = await ask(json(text), '{ thing { id size } }');

    expect([data, code]).toEqual([{ thing: { id: '1', size: null } }, 'SUBGRAPH_UNAVAILABLE']);
  });

  test.each([
    ['a number', '{"data":{"shaky":7}}'],
    ['an object', '{"data":{"shaky":{"x":1}}}'],
  ])('%s where the schema has a text is null and told', async (_what, text) => {
    const { data, errors } = await ask(json(text));

    expect(data).toEqual({ steady: 'here', shaky: null });
    expect(errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual([
      [['shaky'], 'SUBGRAPH_UNAVAILABLE'],
    ]);
  });

  test('an error with an unknown code is INTERNAL, whatever stands beside it', async () => {
    const error = {
      message: 'select 1',
      path: ['shaky'],
      extensions: { code: 'P0001', stacktrace: ['x'], response: { url: 'http://a' } },
    };
    const { errors } = await ask(json(JSON.stringify({ data: { shaky: null }, errors: [error] })));

    expect(errors).toEqual([
      {
        message: 'Something went wrong on our side.',
        path: ['shaky'],
        extensions: { code: 'INTERNAL', requestId: expect.any(String) },
      },
    ]);
  });

  test('keys of an entity that are twice there or hostile are read as JSON reads them', async () => {
    const entity = '{"size":1,"size":2,"__proto__":{"polluted":1},"constructor":{"polluted":1}}';
    const { data } = await ask(json(`{"data":{"_entities":[${entity}]}}`), '{ thing { id size } }');

    expect(data).toEqual({ thing: { id: '1', size: 2 } });
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  test('hostile keys stay keys', async () => {
    const { status } = await ask(
      json(
        '{"data":{"shaky":"x","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}}',
      ),
    );

    expect(status).toBe(200);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

test('CORE-01: the hop is signed over what the subgraph acts on, and carries who asks', async () => {
  const key = hopKey(secret);
  const seen: {
    caller: object;
    isSigned: boolean;
    isSignedAltered: boolean;
    authorization: boolean;
  }[] = [];
  await ask((response, { method = '', url = '', headers }, body) => {
    const caller = String(headers['x-gatehouse-caller']);
    const hop = { method, path: url, authorization: headers.authorization, caller, body };
    const signature = headers['x-gatehouse-signature'];
    seen.push({
      caller: JSON.parse(caller),
      isSigned: isSignedHop(key, hop, signature, new Date()),
      isSignedAltered: isSignedHop(
        key,
        { ...hop, body: `${body.toString()} ` },
        signature,
        new Date(),
      ),
      authorization: headers.authorization?.startsWith('Bearer ') ?? false,
    });
    json('{"data":{"shaky":"x"}}')(response);
  });

  const caller = {
    requestId: expect.any(String),
    address: '127.0.0.1',
    userAgent: 'node',
    // Of the ten seconds of a request a subgraph has five.
    budgetMs: 5000,
  };
  expect(seen).toEqual([{ caller, isSigned: true, isSignedAltered: false, authorization: true }]);
});

test('connections to a subgraph are kept, and bounded in number', async () => {
  const sockets = new Set<unknown>();
  const process = await startShaky(async (response, { socket }) => {
    sockets.add(socket);
    await pause(20);
    json('{"data":{"shaky":"x"}}')(response);
  });
  const remotes = remoteSubgraphs({ urls: { shaky: process.url }, secret, log: silent });
  {
    await using graph = await openToyGraph({ steady, shaky }, { remotes });
    // Each with a name of its own, or they would share what is on its way.
    const documents = Array.from({ length: 300 }, (_, at) => `query Q${at} { shaky }`);
    const answers = await Promise.all(documents.map((document) => graph.ask(document)));
    expect(answers.every(({ data }) => data.shaky === 'x')).toBe(true);
  }
  expect(sockets.size).toBeLessThanOrEqual(64);
  await remotes.stop();
  await process.stop();
});
