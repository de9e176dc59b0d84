import { loadBy, loadById, loadManyBy } from '@gatehouse/kit-subgraph/load-by-id';
import type { BaseContext } from '@gatehouse/kit-subgraph/subgraph';
import {
  findLatestRequestsOf,
  findRefundRequests,
} from '../domain/refunds/find-refund-requests.ts';
import { findRefunds, findRefundsOf } from '../domain/refunds/find-refunds.ts';
import { sightOf } from '../domain/sight.ts';
import { findAdmissions } from '../domain/tickets/find-admissions.ts';
import type { Hall } from '../hall.ts';

/** What becomes of tickets: who asked for their money, what went back, where they were admitted. */
export function refundLoaders({ db }: Hall, { viewer }: BaseContext) {
  const sight = sightOf(viewer);
  return {
    refund: loadById((ids) => findRefunds(db, ids)),
    refundsOf: loadManyBy(
      (orderIds) => findRefundsOf(db, orderIds),
      ({ orderId }) => orderId,
    ),
    refundRequest: loadById((ids) => findRefundRequests(db, ids, sight)),
    latestRequestOf: loadBy(
      (ticketIds) => findLatestRequestsOf(db, ticketIds, sight),
      ({ ticketId }) => ticketId,
    ),
    admissionsOf: loadManyBy(
      (ticketIds) => findAdmissions(db, ticketIds),
      ({ ticketId }) => ticketId,
    ),
  };
}
