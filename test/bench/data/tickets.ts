import { openDb } from '@gatehouse/kit-postgres/open-db';
import { deriveKey } from '@gatehouse/kit-subgraph/derive-key';
import { openCodeKeys } from '@gatehouse/ticketing/domain/codes/code-keys';
import { findTicketCodes } from '@gatehouse/ticketing/domain/tickets/find-ticket-codes';
import { ticketing } from '@gatehouse/ticketing/subgraph';
import type postgres from 'postgres';

const ticketsPerOrder = 4;

/** Confirmed orders of one event with their valid tickets, spread over all customers. */
export async function fillTickets(
  sql: postgres.Sql,
  { eventId, ticketCount }: { readonly eventId: string; readonly ticketCount: number },
): Promise<void> {
  const orderCount = Math.ceil(ticketCount / ticketsPerOrder);
  await sql`
    insert into ticketing.p_attendees (customer_id, version, name, labels, status, dependents)
    select id, 1, name, '{}', 'ACTIVE', '[]' from identity.customers`;
  await sql`
    insert into ticketing.orders
      (event_id, customer_id, idempotency_key, fingerprint, status, total_minor, currency, expires_at, payment_id, placed_at)
    select ${eventId}, customer.id, 'bench-' || n, '', 'CONFIRMED', 200000, 'TND', now(), gen_random_uuid(), now()
    from generate_series(1, ${orderCount}::int) as n
    join (select id, row_number() over (order by id) - 1 as at, count(*) over () as total from identity.customers)
      as customer on customer.at = n % customer.total`;
  await sql`
    insert into ticketing.order_lines (order_id, type_id, quantity, unit_price_minor, fee_minor, tax_minor)
    select placed.id, type.id, ${ticketsPerOrder}, type.price_minor, type.fee_minor, type.tax_minor
    from ticketing.orders as placed
    join ticketing.ticket_types as type on type.event_id = placed.event_id and type.position = 0`;
  await sql`
    insert into ticketing.tickets
      (order_id, event_id, type_id, holder_id, attendee_kind, attendee_id, attendee_name, status, key_id, issued_at)
    select
      placed.id, placed.event_id, line.type_id, placed.customer_id, case n when 1 then 'SELF' else 'GUEST' end,
      case n when 1 then placed.customer_id end, case when n > 1 then 'Guest ' || n end, 'VALID', key.id, now()
    from ticketing.orders as placed
    join ticketing.order_lines as line on line.order_id = placed.id
    cross join generate_series(1, ${ticketsPerOrder}::int) as n
    cross join (select id from ticketing.code_keys limit 1) as key`;
  await sql`
    insert into ticketing.customer_quotas (customer_id, type_id, taken)
    select holder_id, type_id, count(*) from ticketing.tickets group by holder_id, type_id`;
  await sql`
    update ticketing.pools set sold = (select count(*) from ticketing.tickets) where event_id = ${eventId}`;
}

const codesAtOnce = 5000;

/** The signed codes of all tickets of an event, by the function that shows them to their holders. */
export async function readCodes(
  sql: postgres.Sql,
  { eventId, databaseUrl, secret }: { eventId: string; databaseUrl: string; secret: string },
): Promise<readonly string[]> {
  const options = { schema: ticketing.tables, applicationName: 'bench', max: 1 };
  const { db, close } = openDb(databaseUrl, options);
  const keys = openCodeKeys(db, deriveKey(secret, 'ticket-codes'));
  const rows = await sql<{ id: string }[]>`
    select id from ticketing.tickets where event_id = ${eventId} order by id`;
  const codes: string[] = [];
  for (let at = 0; at < rows.length; at += codesAtOnce) {
    const ids = rows.slice(at, at + codesAtOnce).map(({ id }) => id);
    for (const { text } of await findTicketCodes(db, keys, ids)) codes.push(text);
  }
  await close();
  return codes;
}
