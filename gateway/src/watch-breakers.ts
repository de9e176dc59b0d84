import { Gauge, type Registry } from 'prom-client';

/** By subgraph, whether it is not asked for the time being. */
export type Breakers = () => Readonly<Record<string, boolean>>;

/** Tells who is spared calls, read when somebody asks. */
export function watchBreakers(registry: Registry, breakers: Breakers): void {
  const gauge: Gauge<'subgraph'> = new Gauge({
    name: 'graphql_subgraph_breaker_open',
    help: '1 while a subgraph process is not asked, because it did not answer.',
    labelNames: ['subgraph'],
    registers: [registry],
    collect: () => {
      for (const [subgraph, isOpen] of Object.entries(breakers()))
        gauge.set({ subgraph }, Number(isOpen));
    },
  });
}
