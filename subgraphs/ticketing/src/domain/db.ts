import type { Db } from '@gatehouse/kit-subgraph/subgraph';
import type * as catalogue from '@gatehouse/ticketing-db/catalogue';
import type * as gate from '@gatehouse/ticketing-db/gate';
import type * as orders from '@gatehouse/ticketing-db/orders';
import type * as projections from '@gatehouse/ticketing-db/projections';
import type * as tickets from '@gatehouse/ticketing-db/tickets';

export type Tables = typeof catalogue &
  typeof gate &
  typeof orders &
  typeof projections &
  typeof tickets;

/** The database or a transaction of it: what a verb runs its statements on. */
export type TicketingDb = Db<Tables>;
