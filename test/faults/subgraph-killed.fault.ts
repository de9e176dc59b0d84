import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { anOrganizer } from '../kit/roles.ts';
import { anEvent } from '../kit/seed.ts';
import { countOutcomes, figuresOf, quantileMs, startLoad } from './kit/load.ts';
import { noteFigures } from './kit/note-figures.ts';
import { ownPostgres } from './kit/own-postgres.ts';
import { splitGatehouse } from './kit/split-gatehouse.ts';

const name = 'Harbour Nights';
const document = `{ events(first: 5) { edges { node { id organizer { name } } } } }`;

test('fault 4: the process of identity is killed under 50 requests/s, and started again', async () => {
  await using postgres = await ownPostgres();
  await using gatehouse = await splitGatehouse(postgres.url);
  const organizer = await anOrganizer(gatehouse, { name });
  await anEvent(gatehouse, { organizerId: organizer.id });
  let turn = 0;
  const load = startLoad({
    url: gatehouse.url,
    perSecond: 50,
    ask: () => ({
      // A name of its own for each, or those who are nobody share what is on its way.
      body: { query: `query Q${(turn += 1) % 100} ${document}` },
      isRight: (data) => data?.events?.edges?.[0]?.node?.organizer?.name === name,
    }),
  });
  const says = (words: string) =>
    expect.poll(gatehouse.gatewayOutput, { timeout: 30_000 }).toContain(words);
  await pause(3000);

  const killedAt = performance.now();
  await gatehouse.kill('identity');
  await says('subgraph is not asked for the time being');
  const openedMs = Math.round(performance.now() - killedAt);
  await pause(3000);
  await gatehouse.startAgain('identity');
  const backAt = performance.now();
  await says('subgraph is asked again');
  await pause(3000);
  const sent = await load.stop();

  const bad = sent.filter(({ outcome }) => outcome !== 'ok');
  const recoveryMs = Math.round(Math.max(0, ...bad.map(({ at, tookMs }) => at + tookMs - backAt)));
  const partial = bad.filter(({ text }) => JSON.parse(text).data.events.edges.length === 1);
  noteFigures({
    fault: 4,
    name: 'subgraph process killed and restarted, 50 requests/s',
    figures: {
      ...figuresOf(sent),
      partial: partial.length,
      breakerOpenedMs: openedMs,
      recoveryMs,
      partialP99Ms: quantileMs(bad, 0.99),
    },
  });
  expect(Object.keys(countOutcomes(sent)).toSorted()).toEqual(['SUBGRAPH_UNAVAILABLE', 'ok']);
  expect(partial).toHaveLength(bad.length);
  const addresses = new RegExp(`127\\.0|localhost|${gatehouse.ports.join('|')}`);
  expect(bad.filter(({ text }) => addresses.test(text))).toEqual([]);
  // The breaker tries again five seconds after its last try.
  expect(recoveryMs).toBeLessThan(7000);
});
