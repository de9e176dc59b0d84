import type { PayloadOf } from '@gatehouse/kit-events/catalogue';
import type { Handler } from '@gatehouse/kit-events/receive';
import type { Events } from '@gatehouse/schema/events';
import type { Tables } from '../domain/till.ts';

export type OrderHandler<Name extends keyof Events & `order.${string}`> = Handler<
  Tables,
  PayloadOf<Events, Name>
>;
