import { finances } from '@gatehouse/finances/subgraph';
import { identity } from '@gatehouse/identity/subgraph';
import type { AnySubgraph } from '@gatehouse/kit-subgraph/subgraph';
import { payments } from '@gatehouse/payments/subgraph';
import { ticketing } from '@gatehouse/ticketing/subgraph';
import type { Backends } from './backends.ts';
import { openInProcess, type OneProcess } from './in-process-backends.ts';

/** Which subgraphs there are: the one place of the gateway that knows. */
export const subgraphDefinitions: readonly AnySubgraph[] = [
  identity,
  ticketing,
  payments,
  finances,
];

/** All of Gatehouse in this process. */
export const openOneProcess = (options: OneProcess): Promise<Backends> =>
  openInProcess(subgraphDefinitions, options);
