import { loadBy, loadById, loadManyBy } from '@gatehouse/kit-subgraph/load-by-id';
import type { BaseContext, Resources } from '@gatehouse/kit-subgraph/subgraph';
import { countEvents } from './domain/catalogue/count-events.ts';
import { findAvailability } from './domain/catalogue/find-availability.ts';
import { findCategories } from './domain/catalogue/find-categories.ts';
import { findEvents, findPublicEvents } from './domain/catalogue/find-events.ts';
import { findPublicTypesOf, findTicketTypes } from './domain/catalogue/find-ticket-types.ts';
import { findVenues } from './domain/catalogue/find-venues.ts';
import type { CodeKeys } from './domain/codes/code-keys.ts';
import type { Tables } from './domain/db.ts';
import type { Headcounts } from './domain/gate/headcounts.ts';
import {
  countAdmissionsAt,
  findCheckpointsOf,
  findGatesOf,
} from './domain/gate/find-checkpoints.ts';
import { findOrderLines } from './domain/orders/find-order-lines.ts';
import { findOrders } from './domain/orders/find-orders.ts';
import { findAttendeeNames } from './domain/people/find-attendee-names.ts';
import { sightOf } from './domain/sight.ts';
import { findTicketCodes } from './domain/tickets/find-ticket-codes.ts';
import { findTickets, findTicketsOf } from './domain/tickets/find-tickets.ts';

/** What the subgraph has while it runs, the same for every request. */
export type Hall = Pick<Resources<Tables>, 'db' | 'sql'> & {
  readonly keys: CodeKeys;
  readonly headcounts: Headcounts;
  /** The signed link to a ticket's QR image. */
  readonly qrCodeUrl: (ticketId: string, now: Date) => string;
};

export type Context = BaseContext & Hall & { readonly loaders: ReturnType<typeof createLoaders> };

export const createContext = (hall: Hall, base: BaseContext): Context => ({
  ...base,
  ...hall,
  loaders: createLoaders(hall, base),
});

/** One statement per kind and tick. Orders and tickets are loaded as far as the viewer may see them, also as entities. */
function createLoaders({ db, keys }: Hall, { viewer, now }: BaseContext) {
  const sight = sightOf(viewer);
  return {
    event: loadById((ids) => findEvents(db, ids)),
    publicEvent: loadById((ids) => findPublicEvents(db, ids)),
    venue: loadById((ids) => findVenues(db, ids)),
    category: loadById((ids) => findCategories(db, ids)),
    eventCount: loadBy(
      (categoryIds) => countEvents(db, categoryIds, now),
      ({ categoryId }) => categoryId,
    ),
    ticketType: loadById((ids) => findTicketTypes(db, ids)),
    publicTypesOf: loadManyBy(
      (eventIds) => findPublicTypesOf(db, eventIds),
      ({ eventId }) => eventId,
    ),
    availability: loadBy(
      (typeIds) => findAvailability(db, typeIds),
      ({ typeId }) => typeId,
    ),
    order: loadById((ids) => findOrders(db, ids, sight)),
    linesOf: loadManyBy(
      (orderIds) => findOrderLines(db, orderIds),
      ({ orderId }) => orderId,
    ),
    ticket: loadById((ids) => findTickets(db, ids, sight)),
    ticketsOf: loadManyBy(
      (orderIds) => findTicketsOf(db, orderIds, sight),
      ({ orderId }) => orderId,
    ),
    code: loadById((ids) => findTicketCodes(db, keys, ids)),
    attendeeName: loadById((ids) => findAttendeeNames(db, ids)),
    checkpointsOf: loadManyBy(
      (eventIds) => findCheckpointsOf(db, eventIds),
      ({ eventId }) => eventId,
    ),
    gatesOf: loadManyBy(
      (checkpointIds) => findGatesOf(db, checkpointIds),
      ({ checkpointId }) => checkpointId,
    ),
    admittedAt: loadBy(
      (checkpointIds) => countAdmissionsAt(db, checkpointIds),
      ({ checkpointId }) => checkpointId,
    ),
  };
}
