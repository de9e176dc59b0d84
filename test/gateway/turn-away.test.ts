import { logRequests } from '@gatehouse/gateway/access-log';
import { createHttp } from '@gatehouse/gateway/http';
import { monitorLoop } from '@gatehouse/gateway/loop-monitor';
import { turnAway } from '@gatehouse/gateway/turn-away';
import { expect, test } from 'vitest';
import { openToyGraph, silent, type Toy } from './toy-graph.ts';

const toy: Toy = {
  sdl: 'type Query { ok: String }',
  resolvers: { Query: { ok: () => 'fine' } },
};

test('CORE-02: an address that asks too often is told when to come again, and others are served', async () => {
  await using graph = await openToyGraph({ toy }, { requestsPerMinute: 3, trustedProxyHops: 1 });
  const ask = (address: string) =>
    graph.ask('{ ok }', {}, { headers: { 'x-forwarded-for': address } });
  for (let times = 0; times < 3; times += 1)
    expect((await ask('2001:db8:1:2::1')).status).toBe(200);

  // Whoever has an address of IPv6 has 2^64 of them.
  const { status, headers, errors } = await ask('2001:db8:1:2:3:4:5:6');
  const other = await ask('2001:db8:1:3::1');
  const live = await fetch(`${graph.url}/health/live`, {
    headers: { 'x-forwarded-for': '2001:db8:1:2::1' },
  });

  expect([status, other.status, live.status]).toEqual([429, 200, 200]);
  const seconds = Number(headers.get('retry-after'));
  expect(seconds).toBeGreaterThan(0);
  expect(seconds).toBeLessThanOrEqual(60);
  expect(errors).toMatchObject([{ extensions: { code: 'RATE_LIMITED', retryAfter: seconds } }]);
  expect([...headers.keys()].filter((name) => name.startsWith('x-ratelimit'))).toEqual([]);
});

test('CORE-02: where nobody says so, there is no limit per address', async () => {
  await using graph = await openToyGraph({ toy });
  const answers = await Promise.all(Array.from({ length: 200 }, () => graph.ask('{ ok }')));

  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
});

test('CORE-03: a process whose event loop is late turns requests away at once, and says that it lives', async () => {
  let lagMs = 1001;
  await using app = createHttp({ trustedProxyHops: 0, log: silent });
  logRequests(app, silent);
  await turnAway(app, { shedAtLagMs: 1000, lagMs: () => lagMs });
  app.get('/health/live', async () => 'live');
  app.get('/graphql', async () => 'answer');
  const get = async (url: string) => app.inject({ method: 'GET', url });

  const shed = await get('/graphql');
  const live = await get('/health/live');
  lagMs = 999;
  const served = await get('/graphql');

  expect([shed.statusCode, live.statusCode, served.statusCode]).toEqual([503, 200, 200]);
  expect(shed.headers['retry-after']).toBe('5');
  expect(shed.json()).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] });
});

test('CORE-03: the monitor sees a loop that is kept busy', async () => {
  // Several times as long as the loop is kept: of one look alone nothing can be told.
  const loop = monitorLoop(1000);
  const stayBusy = () => {
    const until = performance.now() + 150;
    while (performance.now() < until);
  };

  await expect.poll(() => (stayBusy(), loop.lagMs()), { interval: 1 }).toBeGreaterThan(100);
  loop.stop();
});
