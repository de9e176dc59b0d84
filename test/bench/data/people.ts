import type postgres from 'postgres';

type People = { readonly customerCount: number; readonly organizerCount: number };

/** Customers with account, mobile and membership, and organizers, as identity keeps them. */
export async function fillPeople(sql: postgres.Sql, count: People): Promise<void> {
  const { customerCount, organizerCount } = count;
  await sql`
    insert into identity.organizers (name, description)
    select 'Organizer ' || n, 'Holds events, mostly in the evening.' from generate_series(1, ${organizerCount}::int) as n`;
  await sql`
    with account as (
      insert into identity.accounts (realm) select 'events' from generate_series(1, ${customerCount}::int) returning id
    ), numbered as (
      select id, row_number() over (order by id) as n from account
    ), mobile as (
      insert into identity.identifiers (realm, kind, value, account_id, verified_at)
      select 'events', 'mobile', '+21620' || lpad(n::text, 6, '0'), id, now() from numbered
    )
    insert into identity.customers (account_id, name, registered_at)
    select id, 'Customer ' || n, now() from numbered`;
  await sql`
    insert into identity.memberships (account_id, portal, role_id, profile_id)
    select customer.account_id, 'customer', role.id, customer.id
    from identity.customers as customer
    join identity.roles as role on role.portal = 'customer'`;
}

type Assignment = { readonly usherId: string; readonly membershipId: string };

/** An usher who works at one event, as identity and ticketing know them. */
export async function fillUsher(sql: postgres.Sql, eventId: string): Promise<Assignment> {
  await sql`
    insert into identity.event_windows (id, version, name, starts_at, ends_at, status)
    select id, version, name, starts_at, ends_at, status from ticketing.events`;
  const [usher] = await sql<[Assignment]>`
    with account as (
      insert into identity.accounts (realm) values ('staff') returning id
    ), usher as (
      insert into identity.ushers (account_id, name) select id, 'Usher' from account returning id, account_id
    )
    insert into identity.memberships (account_id, portal, role_id, profile_id, scope_type, scope_id)
    select usher.account_id, 'usher', role.id, usher.id, 'event', ${eventId}::uuid
    from usher
    join identity.roles as role on role.portal = 'usher' and role.name = 'Usher'
    returning profile_id as "usherId", id as "membershipId"`;
  const { usherId } = usher;
  await sql`insert into ticketing.p_ushers (usher_id, version, name, status) values (${usherId}, 1, 'Usher', 'ACTIVE')`;
  await sql`insert into ticketing.p_usher_events (usher_id, event_id) values (${usherId}, ${eventId})`;
  return usher;
}
