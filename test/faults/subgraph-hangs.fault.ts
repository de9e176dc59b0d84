import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { countOutcomes, figuresOf, quantileMs, startLoad } from './kit/load.ts';
import { noteFigures } from './kit/note-figures.ts';
import type { Handle } from './kit/toy-subgraph.ts';
import { twoToys } from './kit/two-toys.ts';

const hang: Handle = () => {};
const drip: Handle = (response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  const timer = setInterval(() => response.write(' '), 1000);
  response.on('close', () => clearInterval(timer));
};

/** Of a call of a subgraph, and what a busy machine takes to notice. */
const [partMs, lateMs] = [5000, 1000];
const measuredMs = 12_000;

test.each([
  ['hangs', hang],
  ['drips a byte a second', drip],
])('fault 5: a subgraph %s under 20 requests/s, while another has 100', async (what, handle) => {
  await using toys = await twoToys(handle);
  const { gateway, far } = toys;
  const nearLoad = () =>
    startLoad({
      url: gateway.url,
      perSecond: 100,
      ask: () => ({ body: { query: '{ near }' }, isRight: (data) => data?.near === 'n' }),
    });
  const warming = nearLoad();
  await pause(3000);
  await warming.stop();

  const alone = nearLoad();
  await pause(measuredMs);
  const before = await alone.stop();
  const beside = nearLoad();
  const stuck = startLoad({
    url: gateway.url,
    perSecond: 20,
    // Nobody shares a call of a mutation: each waits for itself.
    ask: () => ({ body: { query: 'mutation { write }' }, isRight: () => false }),
  });
  await pause(measuredMs);
  const mostOpen = far.open();
  const during = await beside.stop();
  const answered = await stuck.stop();
  const releasedAt = performance.now();
  // One may be kept that asks for its health.
  await expect.poll(() => far.open() <= 1).toBe(true);

  const [p99BeforeMs, p99DuringMs] = [quantileMs(before, 0.99), quantileMs(during, 0.99)];
  noteFigures({
    fault: 5,
    name: `subgraph ${what}, 20 requests/s`,
    figures: {
      ...figuresOf(answered),
      slowestMs: quantileMs(answered, 1),
      refusedAtOnce: answered.filter(({ tookMs }) => tookMs < partMs / 2).length,
      socketsWhileStuck: mostOpen,
      socketsGoneMs: Math.round(performance.now() - releasedAt),
      othersSent: during.length,
      othersP99BeforeMs: p99BeforeMs,
      othersP99DuringMs: p99DuringMs,
    },
  });
  expect(Object.keys(countOutcomes(answered)).toSorted()).toEqual([
    'SUBGRAPH_TIMEOUT',
    'SUBGRAPH_UNAVAILABLE',
  ]);
  expect(quantileMs(answered, 1)).toBeLessThan(partMs + lateMs);
  expect(Object.keys(countOutcomes(during))).toEqual(['ok']);
  // Within 20 %; on a machine that others use as well, noise alone is more than that.
  expect(p99DuringMs).toBeLessThan(Math.max(p99BeforeMs * 1.2, p99BeforeMs + 100));
});
