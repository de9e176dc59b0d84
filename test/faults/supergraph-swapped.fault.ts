import { expect, test } from 'vitest';
import { compose } from '../gateway/toy-graph.ts';
import { countOutcomes, figuresOf, quantileMs, startLoad } from './kit/load.ts';
import { loneGateway } from './kit/lone-gateway.ts';
import { noteFigures } from './kit/note-figures.ts';
import { json, toySubgraph } from './kit/toy-subgraph.ts';

const swaps = 20;

/** Two supergraphs of some size, so that one that is kept would show. */
const supergraph = (which: string) => {
  const types = Array.from(
    { length: 200 },
    (_, at) => `type ${which}${at} { ${which}Id: ID a: Int b: [${which}${at}] c(x: Int): String }`,
  );
  const fields = types.map((_, at) => `${which}${at}: ${which}${at}`);
  return compose({
    toy: { sdl: `${types.join('\n')} type Query { kept: String ${fields.join(' ')} }` },
  });
};
const [one, other] = [supergraph('One'), supergraph('Other')];

test('fault 14: the schema is swapped 20 times under 200 requests/s', async () => {
  await using toy = await toySubgraph(json('{"data":{"kept":"k"}}'));
  await using gateway = await loneGateway({ supergraph: one, urls: { toy: toy.url } });
  const { child, metric, put, heapBytes } = gateway;
  const swap = async (to: string, times: number) => {
    put(to);
    child.kill('SIGHUP');
    await expect.poll(() => metric('supergraph_reload_total', 'taken')).toBe(times);
  };
  const load = startLoad({
    url: gateway.url,
    perSecond: 200,
    ask: () => ({ body: { query: '{ kept }' }, isRight: (data) => data?.kept === 'k' }),
  });
  // What is loaded by the first swap stays, and is no leak.
  await swap(other, 1);
  await swap(one, 2);
  const before = await heapBytes();
  for (let each = 1; each <= swaps; each += 1) await swap(each % 2 === 1 ? other : one, each + 2);
  await expect
    .poll(heapBytes, { timeout: 30_000, interval: 500 })
    .toBeLessThan(before * 1.1 + 2_000_000);
  const after = await heapBytes();
  const sent = await load.stop();

  const megabytes = (bytes: number) => Math.round(bytes / 1e5) / 10;
  noteFigures({
    fault: 14,
    name: 'schema swapped 20 times, 200 requests/s',
    figures: {
      ...figuresOf(sent),
      p99Ms: quantileMs(sent, 0.99),
      heapBeforeMb: megabytes(before),
      heapAfterMb: megabytes(after),
    },
  });
  expect(Object.keys(countOutcomes(sent))).toEqual(['ok']);
});
