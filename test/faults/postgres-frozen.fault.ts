import { setTimeout as pause } from 'node:timers/promises';
import { inProcessTimeoutMs } from '@gatehouse/gateway/limits';
import { expect, test } from 'vitest';
import { gateQuestions } from './kit/gate-questions.ts';
import { countOutcomes, figuresOf, quantileMs, startLoad } from './kit/load.ts';
import { noteFigures } from './kit/note-figures.ts';
import { ownGatehouse, type Health } from './kit/own-gatehouse.ts';
import { ownPostgres } from './kit/own-postgres.ts';

const frozenMs = 10_000;
/** Of a subgraph, and of a whole request; and what a busy machine takes to notice. */
const [partMs, requestMs, lateMs] = [inProcessTimeoutMs, 10_000, 2000];

test('fault 2: PostgreSQL stands still for ten seconds under 50 requests/s', async () => {
  await using postgres = await ownPostgres();
  await using gatehouse = await ownGatehouse(postgres.url);
  const { either } = await gateQuestions(gatehouse);
  const load = startLoad({
    url: gatehouse.url,
    perSecond: 50,
    ask: either,
  });
  await pause(3000);
  const connections = async () => {
    const [row] = await gatehouse.sql<[{ count: number }]>`
      select count(*)::int from pg_stat_activity where application_name like 'gatehouse-%'`;
    return row.count;
  };

  const before = await connections();
  await postgres.freeze();
  const frozenAt = performance.now();
  const seen: { live: Health; ready: Health }[] = [];
  while (performance.now() - frozenAt < frozenMs) {
    seen.push({ live: await gatehouse.health('live'), ready: await gatehouse.health('ready') });
    await pause(500);
  }
  await postgres.thaw();
  const thawedAt = performance.now();
  await expect.poll(async () => (await gatehouse.health('ready')).status).toBe(200);
  const readyAgainMs = Math.round(performance.now() - thawedAt);
  await pause(5000);
  const after = await connections();
  const sent = await load.stop();

  const bad = sent.filter(({ outcome }) => outcome !== 'ok');
  const recoveryMs = Math.round(
    Math.max(0, ...bad.map(({ at, tookMs }) => at + tookMs - thawedAt)),
  );
  const [slowestMs, slowestLiveMs] = [
    quantileMs(sent, 1),
    Math.round(Math.max(...seen.map(({ live }) => live.tookMs))),
  ];
  noteFigures({
    fault: 2,
    name: 'PostgreSQL frozen for 10 s, 50 requests/s',
    figures: {
      ...figuresOf(sent),
      recoveryMs,
      readyAgainMs,
      slowestMs,
      slowestLiveMs,
      connectionsBefore: before,
      connectionsAfter: after,
    },
  });
  expect(Object.keys(countOutcomes(sent)).filter((one) => one !== 'ok')).toEqual([
    'SUBGRAPH_TIMEOUT',
  ]);
  expect(slowestMs).toBeLessThan(requestMs + lateMs);
  expect(quantileMs(bad, 0.99)).toBeLessThan(partMs + lateMs);
  expect(seen.every(({ live }) => live.status === 200)).toBe(true);
  expect(seen.slice(1).every(({ ready }) => ready.status === 503)).toBe(true);
  // Of what four subgraphs may open, and never more because one does not answer.
  expect(after).toBeLessThanOrEqual(40 + 8);
  expect(recoveryMs).toBeLessThan(5000);
  expect(gatehouse.child.exitCode).toBeNull();
});
