import type postgres from 'postgres';

const venueCount = 25;
const categoryCount = 8;

export const programmeCurrency = 'TND';

/** The event that tickets are sold and scanned for. */
export type GateEvent = { readonly id: string; readonly number: number; readonly gateId: string };

/** Published events over venues, organizers and categories, three ticket types each; the first of them is under way. */
export async function fillProgramme(sql: postgres.Sql, eventCount: number): Promise<GateEvent> {
  await sql`
    insert into ticketing.p_organizers (organizer_id, version, name, status)
    select id, 1, name, 'ACTIVE' from identity.organizers`;
  await sql`
    insert into ticketing.venues (name, address, city, country, capacity)
    select 'Hall ' || n, n || ' Harbour Street', 'City ' || n % 5, 'TN', 60000 from generate_series(1, ${venueCount}::int) as n`;
  await sql`
    insert into ticketing.categories (slug, name)
    select 'category-' || n, 'Category ' || n from generate_series(1, ${categoryCount}::int) as n`;
  await sql`
    insert into ticketing.events
      (organizer_id, venue_id, category_id, name, description, starts_at, ends_at, status, featured, currency)
    select
      organizer.id, venue.id, category.id, 'Event ' || n, repeat('An evening with music and something to eat. ', 5),
      now() + (n * 3 - 4) * interval '1 hour', now() + (n * 3 + 10) * interval '1 hour', 'PUBLISHED', n % 10 = 0, ${programmeCurrency}::text
    from generate_series(1, ${eventCount}::int) as n
    join (select organizer_id as id, row_number() over (order by organizer_id) - 1 as at, count(*) over () as total
      from ticketing.p_organizers) as organizer on organizer.at = n % organizer.total
    join (select id, row_number() over (order by id) - 1 as at, count(*) over () as total
      from ticketing.venues) as venue on venue.at = n % venue.total
    join (select id, row_number() over (order by id) - 1 as at, count(*) over () as total
      from ticketing.categories) as category on category.at = n % category.total
    order by n`;
  await sql`
    insert into finances.p_organizers (organizer_id, version, name, status)
    select organizer_id, version, name, status from ticketing.p_organizers`;
  await sql`
    insert into finances.p_events (event_id, version, organizer_id, name, starts_at, ends_at, status)
    select id, version, organizer_id, name, starts_at, ends_at, status::text from ticketing.events`;
  await fillTypes(sql);
  return fillGate(sql);
}

async function fillTypes(sql: postgres.Sql): Promise<void> {
  await sql`
    insert into ticketing.ticket_types (event_id, name, position, price_minor, fee_minor, tax_minor, max_per_customer)
    select event.id, type.name, type.position, type.price, type.price / 20, type.price / 5, 1000000
    from ticketing.events as event
    cross join (values ('Standing', 0, 40000), ('Seated', 1, 60000), ('Balcony', 2, 90000)) as type (name, position, price)`;
  await sql`
    with pool as (
      insert into ticketing.pools (event_id, name, capacity) select id, 'All places', 1000000 from ticketing.events
      returning id, event_id
    )
    insert into ticketing.type_pools (type_id, pool_id)
    select type.id, pool.id from pool join ticketing.ticket_types as type on type.event_id = pool.event_id`;
}

async function fillGate(sql: postgres.Sql): Promise<GateEvent> {
  const [event] = await sql<[GateEvent]>`
    with event as (
      select id, number from ticketing.events order by starts_at limit 1
    ), checkpoint as (
      insert into ticketing.checkpoints (event_id, name) select id, 'Entrance' from event returning id
    ), gate as (
      insert into ticketing.gates (checkpoint_id, name)
      select checkpoint.id, name from checkpoint cross join (values ('North'), ('South')) as gate (name)
      returning id
    )
    select event.id, event.number, gate.id as "gateId" from event cross join gate limit 1`;
  return event;
}
