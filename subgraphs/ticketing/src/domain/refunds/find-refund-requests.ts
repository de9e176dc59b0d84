import { refundRequests, type RefundRequest } from '@gatehouse/ticketing-db/refunds';
import { and, desc, inArray } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';
import type { Sight } from '../sight.ts';
import { withinSight } from '../within-sight.ts';

/** Refund requests by id, as far as they are in sight. */
export async function findRefundRequests(
  db: TicketingDb,
  ids: readonly string[],
  sight: Sight,
): Promise<readonly RefundRequest[]> {
  return db
    .select()
    .from(refundRequests)
    .where(
      and(inArray(refundRequests.id, [...ids]), withinSight(sight, refundRequests.customerId)),
    );
}

/** The latest request about each of these tickets, as far as it is in sight: an earlier holder's is not. */
export async function findLatestRequestsOf(
  db: TicketingDb,
  ticketIds: readonly string[],
  sight: Sight,
): Promise<readonly RefundRequest[]> {
  return db
    .selectDistinctOn([refundRequests.ticketId])
    .from(refundRequests)
    .where(
      and(
        inArray(refundRequests.ticketId, [...ticketIds]),
        withinSight(sight, refundRequests.customerId),
      ),
    )
    .orderBy(refundRequests.ticketId, desc(refundRequests.id));
}
