import type { Db } from '@gatehouse/kit-subgraph/subgraph';
import type * as catalogue from '@gatehouse/ticketing-db/catalogue';
import type * as gate from '@gatehouse/ticketing-db/gate';
import type * as orders from '@gatehouse/ticketing-db/orders';
import type * as promotions from '@gatehouse/ticketing-db/promotions';
import type * as projections from '@gatehouse/ticketing-db/projections';
import type * as refunds from '@gatehouse/ticketing-db/refunds';
import type * as requests from '@gatehouse/ticketing-db/requests';
import type * as scans from '@gatehouse/ticketing-db/scans';
import type * as tickets from '@gatehouse/ticketing-db/tickets';
import type * as transfers from '@gatehouse/ticketing-db/transfers';
import type * as uploads from '@gatehouse/ticketing-db/uploads';

export type Tables = typeof catalogue &
  typeof gate &
  typeof orders &
  typeof projections &
  typeof promotions &
  typeof refunds &
  typeof requests &
  typeof scans &
  typeof tickets &
  typeof transfers &
  typeof uploads;

/** The database or a transaction of it: what a verb runs its statements on. */
export type TicketingDb = Db<Tables>;
