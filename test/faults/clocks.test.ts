import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { captureLog } from '../gateway/captured-log.ts';
import { openToyGraph, type Toy } from '../gateway/toy-graph.ts';
import { toyTokens } from '../gateway/toy-tokens.ts';

const toy: Toy = { sdl: 'type Query { ok: String }', resolvers: { Query: { ok: () => 'fine' } } };

const hourMs = 3_600_000;
const zone = process.env['TZ'];

// The clock on the wall alone: what waits and measures goes on.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: Date.now() }));
afterEach(() => {
  vi.useRealTimers();
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

const seconds = () => Math.floor(Date.now() / 1000);

describe('fault 17: clocks that differ', () => {
  test.each([
    ['ended 50 s ago', { exp: -50 }, 200],
    ['ended 70 s ago', { exp: -70 }, 401],
    ['begins in 50 s', { nbf: 50 }, 200],
    ['begins in 70 s', { nbf: 70 }, 401],
    ['was issued in an hour', { iat: 3600 }, 200],
  ])('a token that %s', async (_what, offsets, status) => {
    await using graph = await openToyGraph({ toy });
    const at = Object.entries(offsets).map(([claim, offset]) => [claim, seconds() + offset]);
    const token = await toyTokens.sign('customer', { claims: Object.fromEntries(at) });

    expect((await graph.ask('{ ok }', {}, { token })).status).toBe(status);
  });

  test.each([
    ['is set back by an hour', 'UTC', new Date(), -hourMs],
    // Three in the morning of summer is two in the morning of winter.
    ['goes from summer to winter', 'Europe/Berlin', new Date('2026-10-25T00:59:59Z'), 2000],
    ['goes from winter to summer', 'Europe/Berlin', new Date('2026-03-29T00:59:59Z'), 2000],
  ])(
    'a server whose clock %s: tokens hold, and nothing takes less than no time',
    async (_what, tz, from, step) => {
      process.env['TZ'] = tz;
      vi.setSystemTime(from);
      const { log, entries } = captureLog();
      await using graph = await openToyGraph({ toy }, { log, adminPort: 0 });
      const token = await toyTokens.sign('customer');
      const ask = async () => (await graph.ask('{ ok }', {}, { token })).data;

      const before = await ask();
      // In the midst of what is on its way.
      const during = Promise.all([ask(), ask(), ask()]);
      vi.setSystemTime(Date.now() + step);
      const answers = [before, ...(await during), await ask()];

      expect(answers).toEqual(Array.from({ length: 5 }, () => ({ ok: 'fine' })));
      const took = entries().flatMap(({ durationMs }) =>
        durationMs === undefined ? [] : [Number(durationMs)],
      );
      expect(took).toHaveLength(5);
      const metrics = await (await fetch(`${graph.adminUrl}/metrics`)).text();
      const sums = [...metrics.matchAll(/^graphql_\w+_sum(?:\{.*\})? (\S+)$/gm)].map(([, sum]) =>
        Number(sum),
      );
      expect(sums.length).toBeGreaterThan(0);
      for (const time of [...took, ...sums]) expect(time).toBeGreaterThanOrEqual(0);
    },
  );
});
