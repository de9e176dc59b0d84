import { addDeliveries } from './add-deliveries.ts';
import type { EventCatalogue, PayloadOf, PublishedBy } from './catalogue.ts';
import type { Executor } from './executor.ts';

export type PublishMany<C extends EventCatalogue, From extends string> = <
  N extends PublishedBy<C, From>,
>(
  tx: Executor,
  name: N,
  payloads: readonly PayloadOf<C, N>[],
) => Promise<void>;

/** As `publisher`, for many events of one name in one statement: seeds and imports. */
export function bulkPublisher<const C extends EventCatalogue, const From extends string>(
  catalogue: C,
  from: From,
): PublishMany<C, From> {
  return (tx, name, payloads) => addDeliveries(tx, catalogue, { from, name, payloads });
}
