import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { expectedOf, isSince, told, withoutClock } from './compare.ts';
import { seedWorld } from './people-and-rows.ts';
import { checkCases, keptCases, runsOr, seed, type Case } from './random-case.ts';
import { openWorld } from './world.ts';
import type { Operation } from './write-operation.ts';

const runs = runsOr(300);
/** Ten thousand take some minutes, and an hour on a machine that does other things. */
const timeout = 60_000 + runs * 1000;

let graph: Graph;
let world: Awaited<ReturnType<typeof openWorld>>;
let rows: Awaited<ReturnType<typeof seedWorld>>;
beforeAll(async () => {
  graph = await openGraph();
  rows = await seedWorld(graph);
  world = await openWorld(graph);
});
afterAll(async () => {
  await world?.[Symbol.asyncDispose]();
  await graph[Symbol.asyncDispose]();
});

async function agree({ role, ...operation }: Case): Promise<void> {
  const here = JSON.parse(rows.inThisWorld(JSON.stringify(operation))) as Operation;
  const token = rows.tokens[role];
  const isOfClock = isSince(world.now);
  const expected = withoutClock(await world.asMonolith(here, token), isOfClock);
  // The first request of a document is served by the stock executor, the second by what was compiled then, and the third without
  // Apollo's pipeline, by subgraphs that have compiled what they are asked again.
  for (const by of ['stock', 'compiled', 'again']) {
    const answer = withoutClock(await world.throughGateway(here, token), isOfClock);
    expect(told(answer), by).toEqual(expectedOf(expected, answer));
  }
}

test(
  `the gateway answers ${runs} random operations as one schema would (DIFFERENTIAL_SEED=${seed})`,
  async () => {
    await checkCases({ schema: world.schema, runs, seed }, agree);

    // Lists of entities are where plans go wrong. How many there are is the seed's: three times as many with one as with another.
    expect(world.served.entities).toBeGreaterThan(runs / 200);
    // Else it was the stock executor that was compared with itself.
    expect(world.served.compiled).toBeGreaterThan(world.served.stock * 0.9);
    expect(world.served.again).toBeGreaterThan(runs / 2);
  },
  timeout,
);

test.each(keptCases())('the kept case %s is answered as one schema would', async (_file, each) => {
  await agree(each);
});
