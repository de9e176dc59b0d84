import type { Checkpoint } from '@gatehouse/ticketing-db/gate';
import type { PricedType } from '../domain/catalogue/find-ticket-types.ts';
import type { ListedEvent } from '../domain/catalogue/event-columns.ts';
import type { SoldOfType } from '../domain/analytics/find-event-sales.ts';

/** The event itself: each figure is added up when it is asked for, for all events of an answer at once. */
export type EventStatisticsMapper = ListedEvent;
/** A type of which nothing was ever booked has no sales. */
export type TypeSalesMapper = {
  readonly ticketType: PricedType;
  readonly sales: SoldOfType | undefined;
};
export type CheckpointAttendanceMapper = Checkpoint;
