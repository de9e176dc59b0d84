import { expect, test } from 'vitest';
import { openGraph } from '../kit/graph.ts';

test('CORE-08: operators see how busy the connections of each subgraph are', async () => {
  await using graph = await openGraph({ admin: true, worker: false });
  const figures = async () => {
    const text = await (await fetch(`${graph.adminUrl}/metrics`)).text();
    return text.split('\n').filter((line) => line.startsWith('db_pool_'));
  };
  const idle = ['identity', 'ticketing', 'payments', 'finances'].flatMap((name) => [
    `db_pool_used{subgraph="${name}"} 0`,
    `db_pool_waiting{subgraph="${name}"} 0`,
  ]);
  await expect.poll(async () => (await figures()).toSorted()).toEqual(idle.toSorted());
  const locked = Promise.withResolvers<void>();
  const held = Promise.withResolvers<void>();
  const holding = graph.sql.begin(async (tx) => {
    await tx`lock table ticketing.events`;
    locked.resolve();
    await held.promise;
  });
  await locked.promise;

  const asking = graph.ask('{ events(first: 1) { edges { node { id } } } }');

  await expect.poll(figures).toContain('db_pool_used{subgraph="ticketing"} 1');
  held.resolve();
  await holding;
  await asking;
});
