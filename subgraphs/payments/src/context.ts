import { loadBy, loadById } from '@gatehouse/kit-subgraph/load-by-id';
import type { BaseContext } from '@gatehouse/kit-subgraph/subgraph';
import { findLatestPaymentsOf } from './domain/find-latest-payments-of.ts';
import { findOrders } from './domain/find-orders.ts';
import { findPayments } from './domain/find-payments.ts';
import { sightOf } from './domain/sight.ts';
import type { Till } from './domain/till.ts';

export type Context = BaseContext & {
  readonly till: Till;
  /** Each loads what the viewer may see; anything else is as absent as what does not exist. */
  readonly loaders: ReturnType<typeof createLoaders>;
};

export const createContext = (till: Till, base: BaseContext): Context => ({
  ...base,
  till,
  loaders: createLoaders(till, base),
});

function createLoaders({ db }: Till, { viewer }: BaseContext) {
  const sight = sightOf(viewer);
  return {
    order: loadById((ids) => findOrders(db, ids, sight)),
    payment: loadById((ids) => findPayments(db, ids, sight)),
    latestPaymentOf: loadBy(
      (orderIds) => findLatestPaymentsOf(db, orderIds, sight),
      ({ orderId }) => orderId,
    ),
  };
}
