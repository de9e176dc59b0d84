import { orders } from '@gatehouse/ticketing-db/orders';
import { refunds, type Refund } from '@gatehouse/ticketing-db/refunds';
import { eq, sql } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';
import { publish } from '../publish.ts';

type Wish = {
  readonly orderId: string;
  /** Every ticket of the order, when left out. */
  readonly ticketId?: string;
  readonly to: 'REFUNDING' | 'CANCELLED';
  readonly cause: Refund['cause'];
  /** The request that is granted with it. */
  readonly requestId?: string;
  readonly decidedBy: string | null;
  readonly reason: string | null;
  readonly now: Date;
};

/**
 * Takes tickets of a paid order back and has their money given back, each once, however often and by how many this is asked.
 * Undefined, and nothing done, where no ticket can be taken back.
 */
export async function refundTickets(tx: TicketingDb, wish: Wish): Promise<Refund | undefined> {
  const { orderId, ticketId = null, requestId = null, to, cause, decidedBy, reason, now } = wish;
  const [row] = await tx.execute<{ id: string | null }>(sql`
    select ticketing.refund_tickets(
      ${orderId}::uuid, ${ticketId}::uuid, ${to}, ${cause}, ${requestId}::uuid, ${decidedBy}::uuid, ${reason}::text,
      ${now.toISOString()}::timestamptz
    ) as id`);
  if (row === undefined || row.id === null) return undefined;
  const [made] = await tx
    .select({ refund: refunds, order: orders })
    .from(refunds)
    .innerJoin(orders, eq(orders.id, refunds.orderId))
    .where(eq(refunds.id, row.id));
  if (made === undefined) throw new Error(`Refund ${row.id} was not made.`);
  const { refund, order } = made;
  // What cost nothing is over already, and nobody is asked for money.
  if (refund.status === 'PENDING' && refund.paymentId !== null)
    await publish(tx, 'refund.approved', {
      refundId: refund.id,
      orderId,
      paymentId: refund.paymentId,
      customerId: order.customerId,
      eventId: order.eventId,
      amount: { amountMinor: refund.amountMinor.toString(), currency: order.currency },
      cause,
    });
  return refund;
}
