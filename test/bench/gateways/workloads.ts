import { readOperation } from '../operation.ts';
import type { Workload } from '../workload.ts';

/** Enough to keep a core busy whatever a gateway waits for. */
const clients = [64] as const;

const ask = (title: string, name: string, variables: object): Workload => ({
  title,
  operation: readOperation(name, 'gateways/operations'),
  clients,
  next: () => ({ token: undefined, variables }),
  isRight: undefined,
  reset: async () => {},
});

export const workloads: readonly Workload[] = [
  ask('A: list of 20, two hops at once', 'ListEvents', {}),
  ask('B: one, three hops in turn', 'ShowEvent', { id: 'e3' }),
  ask('C: mutation, one fetch', 'Scan', { id: 'e3' }),
];
