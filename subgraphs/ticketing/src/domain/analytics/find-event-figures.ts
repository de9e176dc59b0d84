import { sql } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';
import { uuidList } from './uuid-list.ts';

/** What there is to know of an event's sales besides its tickets. */
export type EventFigures = {
  readonly eventId: string;
  readonly capacity: number;
  readonly orderCount: number;
  readonly refundsMinor: bigint;
  readonly admitted: number;
};

type Row = Omit<EventFigures, 'refundsMinor'> & { readonly refundsMinor: string };

/** Places, paid orders, money given back and people admitted of these events; people are counted by who they are, each once. */
export async function findEventFigures(
  db: TicketingDb,
  eventIds: readonly string[],
): Promise<readonly EventFigures[]> {
  const rows = await db.execute<Row>(sql`
    select
      asked.id as "eventId",
      (select coalesce(sum(capacity), 0)::int from ticketing.pools where event_id = asked.id) as capacity,
      (select count(*)::int from ticketing.orders where event_id = asked.id and status = 'CONFIRMED') as "orderCount",
      (select coalesce(sum(refund.amount_minor), 0)::bigint from ticketing.refunds as refund
        join ticketing.orders as placed on placed.id = refund.order_id where placed.event_id = asked.id) as "refundsMinor",
      (select count(distinct person_id)::int from ticketing.admissions where event_id = asked.id) as admitted
    from unnest(${uuidList(eventIds)}) as asked (id)`);
  return rows.map(({ eventId, capacity, orderCount, refundsMinor, admitted }) => {
    return { eventId, capacity, orderCount, refundsMinor: BigInt(refundsMinor), admitted };
  });
}
