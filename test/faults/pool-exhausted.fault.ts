import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { gateQuestions } from './kit/gate-questions.ts';
import { countOutcomes, figuresOf, quantileMs, startLoad, type Sent } from './kit/load.ts';
import { noteFigures } from './kit/note-figures.ts';
import { ownGatehouse } from './kit/own-gatehouse.ts';
import { ownPostgres } from './kit/own-postgres.ts';

/** What waits for four connections at most: what is sent to each already, and a hundred for each that are kept here. */
const [poolMax, waitingMax] = [4, 4 * 100];

test('fault 3: long transactions hold every connection, while 400 requests/s go on', async () => {
  await using postgres = await ownPostgres();
  await using gatehouse = await ownGatehouse(postgres.url, { POOL_MAX: String(poolMax) });
  const { browse } = await gateQuestions(gatehouse, { tickets: 1 });
  const load = startLoad({ url: gatehouse.url, perSecond: 400, ask: browse, connections: 4000 });
  await pause(2000);
  const waiting: number[] = [];
  const health: number[] = [];
  let lockedAt = 0;
  await gatehouse.sql.begin(async (tx) => {
    await tx`lock table ticketing.events`;
    lockedAt = performance.now();
    while (performance.now() - lockedAt < 9000) {
      waiting.push(await gatehouse.metric('db_pool_waiting', 'ticketing'));
      const [live, ready] = await Promise.all([
        gatehouse.health('live'),
        gatehouse.health('ready'),
      ]);
      health.push(live.tookMs, ready.tookMs);
      expect(live.status).toBe(200);
      await pause(200);
    }
  });
  const freeAt = performance.now();
  await pause(5000);
  const sent = await load.stop();

  const refused = sent.filter(({ outcome }) => outcome === 'SUBGRAPH_UNAVAILABLE');
  const bad = sent.filter(({ outcome }) => outcome !== 'ok');
  const ended = ({ at, tookMs }: Sent) => at + tookMs;
  const recoveryMs = Math.round(Math.max(0, ...bad.map((one) => ended(one) - freeAt)));
  noteFigures({
    fault: 3,
    name: 'pool exhausted for 9 s, 400 requests/s',
    figures: {
      ...figuresOf(sent),
      recoveryMs,
      refusedAtOnce: refused.length,
      refusedP50Ms: quantileMs(refused, 0.5),
      refusedP99Ms: quantileMs(refused, 0.99),
      waitingMost: Math.max(...waiting),
      healthSlowestMs: Math.round(Math.max(...health)),
    },
  });
  expect(Object.keys(countOutcomes(sent)).toSorted()).toEqual([
    'SUBGRAPH_TIMEOUT',
    'SUBGRAPH_UNAVAILABLE',
    'ok',
  ]);
  expect(refused.length).toBeGreaterThan(100);
  expect(quantileMs(refused, 0.99)).toBeLessThan(1000);
  expect(Math.max(...waiting)).toBeLessThanOrEqual(waitingMax + 50);
  expect(Math.max(...health)).toBeLessThan(2000);
  expect(recoveryMs).toBeLessThan(5000);
});
