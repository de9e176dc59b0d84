import type { Order } from '@gatehouse/ticketing-db/orders';
import { sql } from 'drizzle-orm';
import { brokenKey } from '../broken-key.ts';
import type { TicketingDb } from '../db.ts';
import { publish } from '../publish.ts';
import { getOrder } from './get-order.ts';
import { holdMs } from './hold-times.ts';
import type { NamedLine } from './name-attendees.ts';
import { orderEvent } from './order-event.ts';
import { placedOrderEvent } from './placed-order-event.ts';
import { scheduleExpiry } from './schedule-expiry.ts';

export type Placement = {
  readonly customerId: string;
  readonly eventId: string;
  readonly idempotencyKey: string;
  readonly fingerprint: string;
  readonly promotionCode: string | null;
  readonly lines: readonly NamedLine[];
  readonly now: Date;
};

/** Why there is no new order. */
type Refused =
  | { readonly outcome: 'keyReused' | 'eventNotFound' | 'typeNotFound' }
  | { readonly outcome: 'salesClosed'; readonly opensAt: string | null }
  | { readonly outcome: 'customerLimit'; readonly typeId: string; readonly limit: number }
  | { readonly outcome: 'soldOut'; readonly typeId: string }
  | { readonly outcome: 'codeNotGood' }
  | { readonly outcome: 'codeUsedUp'; readonly promotionCodeId: string };

/** What the SQL function place_order answers. */
type Answer = { readonly outcome: 'placed' | 'replayed'; readonly orderId: string } | Refused;

export type Placed = { readonly outcome: 'placed'; readonly order: Order } | Refused;

/** Takes the places and writes order, tickets, event and expiry, or nothing at all. */
export function placeOrder(db: TicketingDb, placement: Placement): Promise<Placed> {
  const { customerId, eventId, idempotencyKey, fingerprint, promotionCode, lines, now } = placement;
  const placed = db.transaction<Placed>(async (tx) => {
    const [row] = await tx.execute<{ answer: Answer }>(sql`
      select ticketing.place_order(
        ${customerId}::uuid, ${eventId}::uuid, ${idempotencyKey}, ${fingerprint}, ${promotionCode},
        ${JSON.stringify(lines)}::text::jsonb,
        ${now.toISOString()}::timestamptz, make_interval(secs => ${holdMs / 1000})
      ) as answer`);
    const answer = row?.answer;
    if (answer === undefined) throw new Error('place_order did not answer.');
    if (!('orderId' in answer)) return answer;

    const order = await getOrder(tx, answer.orderId);
    if (answer.outcome === 'placed') await announce(tx, order);
    return { outcome: 'placed', order };
  });
  return placed.catch((error: unknown): Placed => {
    const outcome = deletedMeanwhile[brokenKey(error) ?? ''];
    if (outcome === undefined) throw error;
    return { outcome };
  });
}

/** What was deleted after it was read and before the order named it. */
const deletedMeanwhile: Readonly<Record<string, 'eventNotFound' | 'typeNotFound'>> = {
  orders_event_id_events_id_fk: 'eventNotFound',
  order_lines_type_id_ticket_types_id_fk: 'typeNotFound',
};

/** A free order is complete at once, and nobody is asked for money. */
async function announce(tx: TicketingDb, order: Order): Promise<void> {
  if (order.status === 'CONFIRMED') return publish(tx, 'order.confirmed', orderEvent(order));
  // One after the other on the wire, without waiting in between: others wait for this order's pools.
  const [placed] = await Promise.all([placedOrderEvent(tx, order), scheduleExpiry(tx, order)]);
  await publish(tx, 'order.placed', placed);
}
