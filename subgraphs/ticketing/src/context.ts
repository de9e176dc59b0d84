import type { BaseContext } from '@gatehouse/kit-subgraph/subgraph';
import type { Hall } from './hall.ts';
import { analyticsLoaders } from './loaders/analytics.ts';
import { catalogueLoaders } from './loaders/catalogue.ts';
import { gateLoaders } from './loaders/gate.ts';
import { gatePeopleLoaders } from './loaders/gate-people.ts';
import { offlineLoaders } from './loaders/offline.ts';
import { orderLoaders } from './loaders/orders.ts';
import { requestLoaders } from './loaders/requests.ts';
import { refundLoaders } from './loaders/refunds.ts';
import { transferLoaders } from './loaders/transfers.ts';

export type Context = BaseContext & Hall & { readonly loaders: ReturnType<typeof createLoaders> };

export const createContext = (hall: Hall, base: BaseContext): Context => ({
  ...base,
  ...hall,
  loaders: createLoaders(hall, base),
});

/** One statement per kind and tick. */
const createLoaders = (hall: Hall, base: BaseContext) => ({
  ...catalogueLoaders(hall, base),
  ...orderLoaders(hall, base),
  ...refundLoaders(hall, base),
  ...gateLoaders(hall),
  ...analyticsLoaders(hall),
  ...requestLoaders(hall, base),
  ...transferLoaders(hall, base),
  ...gatePeopleLoaders(hall),
  ...offlineLoaders(hall),
});
