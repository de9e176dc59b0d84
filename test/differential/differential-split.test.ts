import { expect, test } from 'vitest';
import { openGraph } from '../kit/graph.ts';
import { expectedOf, isRecent, told, withoutClock } from './compare.ts';
import { seedWorld } from './people-and-rows.ts';
import { checkCases, keptCases, runsOr, seed, type Case } from './random-case.ts';
import { openWorld } from './world.ts';
import type { Operation } from './write-operation.ts';

const runs = runsOr(60);

test(
  `a process per subgraph answers ${runs} random operations as one schema would (DIFFERENTIAL_SEED=${seed})`,
  async () => {
    await using graph = await openGraph({ topology: 'split' });
    const rows = await seedWorld(graph);
    await using world = await openWorld(graph);
    const agree = async ({ role, ...operation }: Case) => {
      // Ushers send ids of shipped documents and no texts.
      if (role === 'usher') return;
      const here = JSON.parse(rows.inThisWorld(JSON.stringify(operation))) as Operation;
      const token = rows.tokens[role];
      const expected = withoutClock(await world.asMonolith(here, token), isRecent);
      for (const by of ['stock', 'compiled']) {
        const asked = graph.ask(here.document, here.variables, token ? { token } : {});
        const answer = withoutClock(await asked, isRecent);
        expect(told(answer), by).toEqual(expectedOf(expected, answer));
      }
    };

    await checkCases({ schema: world.schema, runs, seed }, agree);
    for (const [, each] of keptCases()) await agree(each);
  },
  120_000 + runs * 500,
);
