import type { PayloadOf } from '@gatehouse/kit-events/catalogue';
import type { Events } from '@gatehouse/schema/events';
import { events, ticketTypes } from '@gatehouse/ticketing-db/catalogue';
import { type Order, orderLines } from '@gatehouse/ticketing-db/orders';
import { asc, eq } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';
import { orderEvent } from './order-event.ts';

/** A new order as payments is told of it: with what its invoice says. */
export async function placedOrderEvent(
  tx: TicketingDb,
  order: Order,
): Promise<PayloadOf<Events, 'order.placed'>> {
  const rows = await tx
    .select({ line: orderLines, name: ticketTypes.name, eventName: events.name })
    .from(orderLines)
    .innerJoin(ticketTypes, eq(ticketTypes.id, orderLines.typeId))
    .innerJoin(events, eq(events.id, ticketTypes.eventId))
    .where(eq(orderLines.orderId, order.id))
    .orderBy(asc(ticketTypes.name), asc(orderLines.typeId));
  const lines = rows.map(({ line, name }) => ({
    name,
    quantity: line.quantity,
    unitMinor: String(line.unitPriceMinor),
    feeMinor: String(line.feeMinor),
    taxMinor: String(line.taxMinor),
    totalMinor: String(line.totalMinor),
  }));
  return { ...orderEvent(order), eventName: rows[0]?.eventName ?? '', lines };
}
