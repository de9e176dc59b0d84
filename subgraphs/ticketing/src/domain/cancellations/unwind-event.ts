import { events } from '@gatehouse/ticketing-db/catalogue';
import { orders } from '@gatehouse/ticketing-db/orders';
import { tickets } from '@gatehouse/ticketing-db/tickets';
import { and, asc, eq, exists, gt, inArray, or, sql } from 'drizzle-orm';
import { eventColumns } from '../catalogue/event-columns.ts';
import type { TicketingDb } from '../db.ts';
import { scheduleUnwinding, type Unwinding } from './schedule-unwinding.ts';
import { unwindOrder } from './unwind-order.ts';

/** As many orders as one job does: it is over in a moment, and a restart costs little. */
const batch = 50;

/**
 * Gives up or refunds the next orders of an event that was called off, each in a transaction of its own. It looks for what is
 * left, so that it can end anywhere and be run again by anybody; one order that fails keeps no other from its money.
 */
export async function unwindEvent(
  db: TicketingDb,
  { eventId, after, now }: Unwinding & { readonly now: Date },
): Promise<void> {
  const [event] = await db.select(eventColumns).from(events).where(eq(events.id, eventId));
  if (event?.status !== 'CANCELLED') return;
  const left = await findOrdersLeft(db, { eventId, after });
  // The next batch first: what fails below is tried again without the others waiting for it.
  const last = left.length === batch ? left.at(-1) : undefined;
  if (last !== undefined) await scheduleUnwinding(db, { eventId, after: last.id });
  const failures: unknown[] = [];
  for (const { id: orderId } of left)
    await unwindOrder(db, { event, orderId, now }).catch((error) => failures.push(error));
  if (failures.length > 0)
    throw new AggregateError(failures, `${failures.length} orders of ${eventId} are not unwound.`);
}

/** The orders that hold places or have tickets which are good. */
const findOrdersLeft = (db: TicketingDb, { eventId, after }: Unwinding) => {
  const isGood = and(eq(tickets.orderId, orders.id), inArray(tickets.status, ['VALID', 'BLOCKED']));
  const good = db
    .select({ one: sql`1` })
    .from(tickets)
    .where(isGood);
  return db
    .select({ id: orders.id })
    .from(orders)
    .where(
      and(
        eq(orders.eventId, eventId),
        or(eq(orders.status, 'HELD'), and(eq(orders.status, 'CONFIRMED'), exists(good))),
        after === undefined ? undefined : gt(orders.id, after),
      ),
    )
    .orderBy(asc(orders.id))
    .limit(batch);
};
