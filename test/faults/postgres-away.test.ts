import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAnother, type AnotherProcess } from '../identity/another-process.ts';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aCustomer } from '../kit/roles.ts';
import { anEvent } from '../kit/seed.ts';
import { tcpProxy, type TcpProxy } from './kit/tcp-proxy.ts';

// The quick forms of faults 1 to 3; under load, with a server that is really killed, they are in the `*.fault.ts` beside this.

const browse = '{ events(first: 5) { edges { node { id } } } }';

let graph: Graph;
let proxy: TcpProxy;
let gatehouse: AnotherProcess;
beforeAll(async () => {
  graph = await openGraph({ worker: false });
  await anEvent(graph);
  proxy = await tcpProxy(graph.databaseUrl);
  gatehouse = await openAnother(
    // What waits for a lock waits for as long as the test holds it.
    { ...graph, databaseUrl: `${proxy.url}?statement_timeout=0` },
    { poolMax: 1 },
  );
});
afterAll(async () => {
  await gatehouse[Symbol.asyncDispose]();
  await proxy[Symbol.asyncDispose]();
  await graph[Symbol.asyncDispose]();
});

const health = async (kind: 'live' | 'ready') =>
  (await fetch(`${gatehouse.url}/health/${kind}`)).status;
const events = async () => (await gatehouse.ask(browse)).data?.events?.edges?.length;

describe('CORE-03: the database', () => {
  test('fault 1: is away: SUBGRAPH_UNAVAILABLE and not ready; is back: served', async () => {
    expect(await events()).toBe(1);

    proxy.cut();
    // The first finds out that its connection is gone, and the others that there is no other.
    const codes = new Set<string | undefined>();
    for (let each = 0; each < 6; each += 1) codes.add((await gatehouse.ask(browse)).code);
    expect([...codes]).toEqual(['SUBGRAPH_UNAVAILABLE']);
    expect([await health('live'), await health('ready')]).toEqual([200, 503]);

    proxy.restore();
    await expect.poll(events).toBe(1);
    await expect.poll(() => health('ready')).toBe(200);
  });

  test('fault 2: stands still: not ready, and alive; goes on: what waited is answered', async () => {
    expect(await events()).toBe(1);

    proxy.freeze();
    const waiting = events();
    expect([await health('live'), await health('ready')]).toEqual([200, 503]);

    proxy.restore();
    expect(await waiting).toBe(1);
    await expect.poll(() => health('ready')).toBe(200);
  });

  test('fault 3: has no connection left: whoever comes after a full queue is told so at once', async () => {
    const locked = Promise.withResolvers<void>();
    const held = Promise.withResolvers<void>();
    const holding = graph.sql.begin(async (tx) => {
      await tx`lock table ticketing.events`;
      locked.resolve();
      await held.promise;
    });
    await locked.promise;
    // Somebody: what nobody asks at the same time is asked once.
    const { token } = await aCustomer(graph);

    // One connection: a hundred statements are sent to it, a hundred more wait for it, and the rest is refused.
    const answers = Array.from({ length: 300 }, () => gatehouse.ask(browse, {}, { token }));
    try {
      const { code } = await Promise.race(answers);
      expect(code).toBe('SUBGRAPH_UNAVAILABLE');
      expect(await health('live')).toBe(200);
    } finally {
      // A lock that outlives its test holds up other files too: they share the server.
      held.resolve();
      await holding;
    }
    const codes = new Set((await Promise.all(answers)).map((answer) => answer.code));
    expect(codes).toEqual(new Set(['SUBGRAPH_UNAVAILABLE', undefined]));
  });
});
