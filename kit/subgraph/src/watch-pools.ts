import type { PoolUse } from '@gatehouse/kit-postgres/open-db';
import { Gauge, type Registry } from 'prom-client';

const help = { used: 'Connections at work.', waiting: 'Statements without a connection.' };

/** How busy the connections for requests are, by subgraph, read when somebody asks. */
export function watchPools(
  registry: Registry,
  pools: () => Readonly<Record<string, PoolUse>>,
): void {
  for (const part of ['used', 'waiting'] as const) {
    const gauge: Gauge<'subgraph'> = new Gauge({
      name: `db_pool_${part}`,
      help: help[part],
      labelNames: ['subgraph'],
      registers: [registry],
      collect: () => {
        for (const [subgraph, use] of Object.entries(pools())) gauge.set({ subgraph }, use[part]);
      },
    });
  }
}
