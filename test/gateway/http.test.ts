import { describe, expect, test } from 'vitest';
import { openToyGraph, type Toy } from './toy-graph.ts';

const toy: Toy = {
  sdl: 'type Query { ok: String } type Mutation { change: String }',
  resolvers: { Query: { ok: () => 'fine' }, Mutation: { change: () => 'changed' } },
};

const json = { 'content-type': 'application/json' };
const body = JSON.stringify({ query: '{ ok }' });

describe('CORE-05: the door', () => {
  test.each([
    ['a fit one is kept', 'client-chosen_01', 'client-chosen_01'],
    ['a short one is replaced', 'abc', undefined],
    ['one that could break a log line is replaced', 'abc" level="error', undefined],
    ['none is made', undefined, undefined],
  ])('request ids: %s', async (_what, given, expected) => {
    await using graph = await openToyGraph({ toy });
    const headers = { ...json, ...(given === undefined ? {} : { 'x-request-id': given }) };

    const { headers: answered } = await fetch(`${graph.url}/graphql`, {
      method: 'POST',
      headers,
      body,
    });

    const uuidV7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
    const id = answered.get('x-request-id');
    if (expected === undefined) expect(id).toMatch(uuidV7);
    else expect(id).toBe(expected);
    expect(graph.callers[0]?.requestId).toBe(id);
  });

  test.each([
    ['http://localhost:8080', 'http://localhost:8080'],
    ['http://localhost:8084', 'http://localhost:8084'],
    ['https://studio.apollographql.com', 'https://studio.apollographql.com'],
    ['http://localhost:8085', null],
    ['https://evil.example', null],
    ['http://localhost:8080.evil.example', null],
    ['null', null],
  ])('pages of %s may read: %s', async (origin, allowed) => {
    await using graph = await openToyGraph({ toy });
    const preflight = await fetch(`${graph.url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
    const sent = await fetch(`${graph.url}/graphql`, {
      method: 'POST',
      headers: { ...json, origin, cookie: 'a=b' },
      body,
    });

    for (const { headers } of [preflight, sent]) {
      expect(headers.get('vary')).toBe('origin');
      expect(headers.get('access-control-allow-origin')).toBe(allowed);
      expect(headers.get('access-control-allow-credentials')).toBeNull();
    }
    expect(sent.headers.get('access-control-expose-headers')).toBe(
      allowed && 'x-request-id, retry-after',
    );
    expect(
      preflight.headers.get('access-control-allow-headers')?.includes('authorization') ?? null,
    ).toBe(allowed && true);
  });

  test('in production the list of origins is what the environment says, and nothing else', async () => {
    await using graph = await openToyGraph(
      { toy },
      { production: true, corsOrigins: ['https://app.example'] },
    );
    const allowed = async (origin: string) => {
      const { headers } = await fetch(`${graph.url}/graphql`, {
        method: 'POST',
        headers: { ...json, origin },
        body,
      });
      return headers.get('access-control-allow-origin');
    };

    expect(await allowed('https://app.example')).toBe('https://app.example');
    expect(await allowed('http://localhost:8080')).toBeNull();
    expect(await allowed('https://studio.apollographql.com')).toBeNull();
  });

  test('a browser finds Sandbox on /graphql in development, with an example and without telemetry', async () => {
    await using graph = await openToyGraph({ toy });
    const response = await fetch(`${graph.url}/graphql`, {
      headers: { accept: 'text/html,*/*;q=0.8' },
    });
    const page = await response.text();

    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html']);
    expect((await fetch(graph.url, { redirect: 'manual' })).headers.get('location')).toBe(
      '/graphql',
    );
    expect(page).toContain('query BrowseEvents');
    expect(page).toContain('"runTelemetry":false');
  });

  test('and nothing there in production', async () => {
    await using graph = await openToyGraph({ toy }, { production: true });
    const response = await fetch(`${graph.url}/graphql`, { headers: { accept: 'text/html' } });

    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain('<');
  });

  test("the hosted Studio's pages read nothing where there is no Sandbox", async () => {
    await using graph = await openToyGraph({ toy }, { explorer: 'local' });
    const headers = { ...json, origin: 'https://studio.apollographql.com' };
    const sent = await fetch(`${graph.url}/graphql`, { method: 'POST', headers, body });

    expect(sent.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('live never asks the database; ready does, and gives it half a second', async () => {
    const never = () => new Promise<void>(() => {});
    await using graph = await openToyGraph({ toy }, { backends: { ping: never } });
    const started = performance.now();

    const [live, ready] = await Promise.all(
      ['live', 'ready'].map((what) => fetch(`${graph.url}/health/${what}`)),
    );

    expect([live?.status, ready?.status]).toEqual([200, 503]);
    expect(performance.now() - started).toBeLessThan(8000);
    await using healthy = await openToyGraph({ toy });
    expect((await fetch(`${healthy.url}/health/ready`)).status).toBe(200);
  });

  test("a subgraph's routes are reached by its own path only, and with none of the client's claims", async () => {
    const asked: string[] = [];
    const route = async (name: string, request: Request) => {
      asked.push(
        `${name} ${request.method} ${new URL(request.url).pathname} ${await request.text()}`,
      );
      return Response.json(Object.fromEntries(request.headers), {
        headers: { 'set-cookie': 'a=b', etag: '"1"' },
      });
    };
    await using graph = await openToyGraph(
      { toy },
      { backends: { route, names: ['toy', 'identity'] } },
    );
    const get = (path: string) => rawGet(graph.url, path);

    const sent = await fetch(`${graph.url}/toy/hook`, {
      method: 'POST',
      headers: {
        'content-type': 'text/plain',
        'x-user-id': '1',
        'x-gatehouse-signature': 'v1',
        'x-gatehouse-caller': '{}',
      },
      body: 'raw bytes',
    });
    const statuses = await Promise.all(
      [
        '/toy/../_events',
        '/toy/%2e%2e/_events',
        '/toy/x/..%5c..%5c_events',
        '/toy/..',
        '/_events',
        '/graphql/',
        '/other/x',
      ].map(get),
    );

    expect(await sent.json()).toEqual({
      accept: '*/*',
      'content-type': 'text/plain',
      'user-agent': 'node',
    });
    expect([sent.headers.get('set-cookie'), sent.headers.get('etag')]).toEqual([null, '"1"']);
    expect(statuses.filter((status) => status !== 404)).toEqual([200]);
    expect(asked).toEqual(['toy POST /toy/hook raw bytes', 'toy GET /toy/x/..%5c..%5c_events ']);
    await fetch(`${graph.url}/.well-known/jwks.json`);
    expect(asked.at(-1)).toBe('identity GET /identity/jwks.json ');
    const inbox = await fetch(`${graph.url}/dev/inbox`, { redirect: 'manual' });
    expect([inbox.status, inbox.headers.get('location')]).toEqual([302, '/identity/dev/inbox']);
  });

  test("Apollo's own reports are off before Apollo is loaded, whoever starts the gateway", async () => {
    await using graph = await openToyGraph({ toy });

    expect((await graph.ask('{ ok }')).status).toBe(200);
    expect(process.env['APOLLO_TELEMETRY_DISABLED']).toBe('1');
    expect(process.env['APOLLO_KEY']).toBeUndefined();
  });

  test('an address is the socket unless so many proxies are trusted', async () => {
    const headers = { ...json, 'x-forwarded-for': '203.0.113.7, 198.51.100.9' };
    await using open = await openToyGraph({ toy });
    await using behindOne = await openToyGraph({ toy }, { trustedProxyHops: 1 });
    for (const graph of [open, behindOne])
      await fetch(`${graph.url}/graphql`, { method: 'POST', headers, body });

    expect(open.callers[0]?.address).toBe('127.0.0.1');
    expect(behindOne.callers[0]?.address).toBe('198.51.100.9');
  });
});

/** fetch would resolve the dots itself. */
async function rawGet(url: string, target: string): Promise<number> {
  const { request } = await import('node:http');
  const { hostname, port } = new URL(url);
  const { promise, resolve } = Promise.withResolvers<number>();
  request({ hostname, port, path: target }, (response) => {
    response.resume();
    resolve(response.statusCode ?? 0);
  }).end();
  return promise;
}
