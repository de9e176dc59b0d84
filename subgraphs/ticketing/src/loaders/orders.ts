import { loadById, loadManyBy } from '@gatehouse/kit-subgraph/load-by-id';
import type { BaseContext } from '@gatehouse/kit-subgraph/subgraph';
import { findOrderLines } from '../domain/orders/find-order-lines.ts';
import { findOrders } from '../domain/orders/find-orders.ts';
import { findAttendeeNames } from '../domain/people/find-attendee-names.ts';
import { sightOf } from '../domain/sight.ts';
import { findTicketCodes } from '../domain/tickets/find-ticket-codes.ts';
import { findTickets, findTicketsOf } from '../domain/tickets/find-tickets.ts';
import type { Hall } from '../hall.ts';

/** Orders and tickets, as far as the viewer may see them, also as entities. */
export function orderLoaders({ db, keys }: Hall, { viewer }: BaseContext) {
  const sight = sightOf(viewer);
  return {
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
  };
}
