import { randomUUID } from 'node:crypto';
import type postgres from 'postgres';
import type { Graph } from '../kit/graph.ts';

type Sold = { readonly eventId: string; readonly ticketTypeId: string };

/** So many customers with a ticket each, as large events have them; every fifth has a card. */
export async function aCrowd(graph: Pick<Graph, 'sql'>, sold: Sold, count: number): Promise<void> {
  await graph.sql.begin(async (sql) => {
    // Triggers and references take most of the time, and this is not about them.
    await sql`set local session_replication_role = replica`;
    await fill(sql, sold, count);
  });
  await graph.sql`
    analyze ticketing.tickets, ticketing.p_attendees, ticketing.p_cards, ticketing.ticket_moves`;
}

async function fill(
  sql: postgres.TransactionSql,
  { eventId, ticketTypeId }: Sold,
  count: number,
): Promise<void> {
  await sql`
    update ticketing.pools set capacity = capacity + ${count}, sold = sold + ${count}
    where id in (select pool_id from ticketing.type_pools where type_id = ${ticketTypeId})`;
  await sql`
    with person as (
      select gen_random_uuid() as id, n from generate_series(1, ${count}::int) as n
    ), known as (
      insert into ticketing.p_attendees
        (customer_id, version, name, photo_url, blood_type, emergency_contact, labels, status, dependents)
      select id, 1, 'Attendee Number ' || n, 'https://files.example/photos/' || id, 'A+',
        '{"name": "Somebody Close", "mobile": "+447700900123"}', '{}', 'ACTIVE', '[]'
      from person
    ), card as (
      insert into ticketing.p_cards (card_id, version, uid, holder_id, status, is_active)
      select gen_random_uuid(), 1, upper(substr(md5(id::text), 1, 14)), id, 'ACTIVE', true from person where n % 5 = 0
    ), placed as (
      insert into ticketing.orders
        (event_id, customer_id, idempotency_key, fingerprint, status, total_minor, currency, expires_at, placed_at)
      values (${eventId}, ${randomUUID()}, ${randomUUID()}, 'seed', 'CONFIRMED', 0, 'EUR', now(), now())
      returning id
    ), ticket as (
      insert into ticketing.tickets
        (order_id, event_id, type_id, holder_id, attendee_kind, attendee_id, status, key_id, issued_at)
      select placed.id, ${eventId}, ${ticketTypeId}, person.id, 'SELF', person.id, 'VALID',
        (select max(id) from ticketing.code_keys), now()
      from placed cross join person
      returning id
    )
    insert into ticketing.ticket_moves (ticket_id, moved_from, moved_to, at)
    select id, 'PENDING', 'VALID', now() from ticket`;
}
