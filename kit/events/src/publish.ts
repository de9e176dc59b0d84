import { addDeliveries } from './add-deliveries.ts';
import type { EventCatalogue, PayloadOf, PublishedBy } from './catalogue.ts';
import type { Executor } from './executor.ts';

export type Publish<C extends EventCatalogue, From extends string> = <
  N extends PublishedBy<C, From>,
>(
  tx: Executor,
  name: N,
  payload: PayloadOf<C, N>,
  /** Unique among this publisher's events: for `awaitDelivery`. */
  key?: string,
) => Promise<void>;

/** Says what happened inside the transaction in which it happened: no commit, no event, and never the one without the other. */
export function publisher<const C extends EventCatalogue, const From extends string>(
  catalogue: C,
  from: From,
): Publish<C, From> {
  return (tx, name, payload, key) =>
    addDeliveries(tx, catalogue, { from, name, payloads: [payload], key });
}
