import { randomUUID } from 'node:crypto';
import type { Graph } from '../kit/graph.ts';

type Sold = { readonly eventId: string; readonly ticketTypeId: string };

/** So many valid tickets of guests at once, by one statement; their places are made with them. */
export async function manyTickets(
  { sql }: Pick<Graph, 'sql'>,
  { eventId, ticketTypeId }: Sold,
  count: number,
): Promise<readonly string[]> {
  const rows = await sql<{ id: string }[]>`
    with pool as (
      update ticketing.pools set capacity = capacity + ${count}, sold = sold + ${count}
      where id in (select pool_id from ticketing.type_pools where type_id = ${ticketTypeId})
    ), placed as (
      insert into ticketing.orders
        (event_id, customer_id, idempotency_key, fingerprint, status, total_minor, currency, expires_at, placed_at)
      values (${eventId}, ${randomUUID()}, ${randomUUID()}, 'seed', 'CONFIRMED', 0, 'EUR', now(), now())
      returning id
    )
    insert into ticketing.tickets
      (order_id, event_id, type_id, holder_id, attendee_kind, attendee_name, status, key_id, issued_at)
    select placed.id, ${eventId}, ${ticketTypeId}, gen_random_uuid(), 'GUEST', 'Guest ' || n, 'VALID',
      (select max(id) from ticketing.code_keys), now()
    from placed cross join generate_series(1, ${count}::int) as n
    returning id`;
  return rows.map(({ id }) => id);
}
