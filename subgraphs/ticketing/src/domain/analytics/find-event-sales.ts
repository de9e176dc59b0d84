import { sql } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';
import { uuidList } from './uuid-list.ts';

export type SoldOfType = {
  readonly typeId: string;
  readonly sold: number;
  readonly held: number;
  readonly takingsMinor: bigint;
};

export type SoldOnDay = {
  readonly on: string;
  readonly sold: number;
  readonly takingsMinor: bigint;
};

/** What one event sold, in all, by type and by day. */
export type EventSales = {
  readonly eventId: string;
  readonly sold: number;
  readonly held: number;
  readonly refunded: number;
  readonly takingsMinor: bigint;
  readonly byType: readonly SoldOfType[];
  /** The latest thousand days on which anything was sold that is still sold, in order. */
  readonly byDay: readonly SoldOnDay[];
};

const daysMax = 1000;

type Row = {
  readonly eventId: string;
  readonly typeId: string | null;
  readonly on: string | null;
  readonly sold: number;
  readonly held: number;
  readonly refunded: number;
  readonly takingsMinor: string;
};

/**
 * What these events sold, each added up from its tickets in one pass over them; an event without any is left out.
 *
 * Sold is a ticket that is VALID or BLOCKED; refunded is one that is REFUNDING, REFUNDED, or CANCELLED in an order that was
 * confirmed; held is one that waits in a held order. Takings are what the sold ones cost with their share of their line's fee
 * and tax. A day is the UTC day on which the order was placed.
 */
export async function findEventSales(
  db: TicketingDb,
  eventIds: readonly string[],
): Promise<readonly EventSales[]> {
  const rows = await db.execute<Row>(sql`
    with asked as (
      select *, to_char(placed_at at time zone 'UTC', 'YYYY-MM-DD') as placed_on
      from ticketing.ticket_amounts where event_id = any(${uuidList(eventIds)})
    )
    select
      event_id as "eventId", type_id as "typeId", placed_on as "on",
      (count(*) filter (where status in ('VALID', 'BLOCKED')))::int as sold,
      (count(*) filter (where status = 'PENDING' and order_status = 'HELD'))::int as held,
      (count(*) filter (where status in ('REFUNDING', 'REFUNDED')
        or status = 'CANCELLED' and order_status = 'CONFIRMED'))::int as refunded,
      coalesce(sum(amount_minor) filter (where status in ('VALID', 'BLOCKED')), 0)::bigint as "takingsMinor"
    from asked
    group by grouping sets ((event_id), (event_id, type_id), (event_id, placed_on))
    order by event_id, placed_on desc`);
  const perEvent = Map.groupBy(rows, ({ eventId }) => eventId);
  return [...perEvent].flatMap(([eventId, of]) => {
    const total = of.find(({ typeId, on }) => typeId === null && on === null);
    if (total === undefined) return [];
    const { sold, held, refunded, takingsMinor } = total;
    const byType = of.flatMap((row) => soldOfType(row));
    const byDay = of
      .flatMap((row) => soldOnDay(row))
      .slice(0, daysMax)
      .toReversed();
    return { eventId, sold, held, refunded, takingsMinor: BigInt(takingsMinor), byType, byDay };
  });
}

const soldOfType = ({ typeId, sold, held, takingsMinor }: Row): SoldOfType | [] =>
  typeId === null ? [] : { typeId, sold, held, takingsMinor: BigInt(takingsMinor) };

const soldOnDay = ({ on, sold, takingsMinor }: Row): SoldOnDay | [] =>
  on === null || sold === 0 ? [] : { on, sold, takingsMinor: BigInt(takingsMinor) };
