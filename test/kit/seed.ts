import { randomUUID } from 'node:crypto';
import { deriveKey } from '@gatehouse/kit-subgraph/derive-key';
import { openDb } from '@gatehouse/kit-postgres/open-db';
import * as catalogue from '@gatehouse/ticketing-db/catalogue';
import { openCodeKeys } from '@gatehouse/ticketing/domain/codes/code-keys';
import { findTicketCodes } from '@gatehouse/ticketing/domain/tickets/find-ticket-codes';
import type { TicketingDb } from '@gatehouse/ticketing/domain/db';
import type { Graph } from './graph.ts';

/** What making rows needs of a graph. */
type At = Pick<Graph, 'sql'>;

const hourMs = 3_600_000;

/** The moment so many hours from now; negative for the past. */
export const hoursFromNow = (hours: number): Date => new Date(Date.now() + hours * hourMs);

export type VenueWishes = { readonly name?: string; readonly city?: string };

export async function aVenue(
  { sql }: At,
  { name = 'Théâtre de l’Étoile', city = 'Tunis' }: VenueWishes = {},
): Promise<{ readonly venueId: string }> {
  const [row] = await sql<[{ id: string }]>`
    insert into ticketing.venues (name, address, city, country, capacity)
    values (${name}, '1 Harbour Street', ${city}, 'TN', 500) returning id`;
  return { venueId: row.id };
}

export async function aCategory(
  { sql }: At,
  name = 'Concerts',
): Promise<{ readonly categoryId: string }> {
  const slug = `${name.toLowerCase().replaceAll(/\W+/g, '-')}-${randomUUID().slice(0, 8)}`;
  const [row] = await sql<[{ id: string }]>`
    insert into ticketing.categories (slug, name) values (${slug}, ${name}) returning id`;
  return { categoryId: row.id };
}

export type EventWishes = TypeWishes & {
  readonly eventName?: string;
  readonly description?: string;
  readonly venueId?: string;
  readonly categoryId?: string;
  readonly organizerId?: string;
  readonly startsAt?: Date;
  readonly endsAt?: Date;
  readonly status?: 'DRAFT' | 'PUBLISHED' | 'COMPLETED' | 'CANCELLED';
  readonly featured?: boolean;
  readonly currency?: string;
  readonly scanning?: 'OPEN' | 'PAUSED' | 'CLOSED';
  readonly admitsUnpaid?: boolean;
  /** How many gates its one checkpoint has. */
  readonly gates?: number;
};

export type SeededEvent = {
  readonly eventId: string;
  readonly venueId: string;
  readonly categoryId: string;
  readonly organizerId: string;
  readonly ticketTypeId: string;
  readonly poolId: string;
  readonly checkpointId: string;
  readonly gateId: string;
  readonly gateIds: readonly string[];
};

/** A published event that starts in an hour, with one ticket type on one pool and one checkpoint with a gate. */
export async function anEvent(at: At, wishes: EventWishes = {}): Promise<SeededEvent> {
  const { sql } = at;
  const { startsAt = hoursFromNow(1), organizerId = randomUUID() } = wishes;
  const venueId = wishes.venueId ?? (await aVenue(at)).venueId;
  const categoryId = wishes.categoryId ?? (await aCategory(at)).categoryId;
  const [event] = await sql<[{ id: string }]>`
    insert into ticketing.events ${sql({
      organizer_id: organizerId,
      venue_id: venueId,
      category_id: categoryId,
      name: wishes.eventName ?? 'Harbour Night',
      description: wishes.description ?? '',
      starts_at: startsAt,
      ends_at: wishes.endsAt ?? new Date(startsAt.getTime() + 4 * hourMs),
      status: wishes.status ?? 'PUBLISHED',
      featured: wishes.featured ?? false,
      currency: wishes.currency ?? 'EUR',
      scanning: wishes.scanning ?? 'OPEN',
      admits_unpaid: wishes.admitsUnpaid ?? false,
    })} returning id`;
  const eventId = event.id;
  const type = await aTicketType(at, { ...wishes, eventId });
  const { checkpointId, gateIds } = await aCheckpoint(at, { eventId, gates: wishes.gates ?? 1 });
  const gateId = gateIds[0] ?? '';
  return { eventId, venueId, categoryId, organizerId, ...type, checkpointId, gateId, gateIds };
}

export type TypeWishes = {
  readonly typeName?: string;
  readonly priceMinor?: number;
  readonly feeMinor?: number;
  readonly taxMinor?: number;
  readonly capacity?: number;
  readonly maxPerCustomer?: number;
  readonly saleFrom?: Date;
  readonly saleUntil?: Date;
  readonly validFrom?: Date;
  readonly validUntil?: Date;
  readonly hidden?: boolean;
};

/** A ticket type, on a pool of its own or on the one that is named. */
export async function aTicketType(
  { sql }: At,
  wishes: TypeWishes & { readonly eventId: string; readonly poolId?: string },
): Promise<{ readonly ticketTypeId: string; readonly poolId: string }> {
  const { eventId, capacity = 100 } = wishes;
  const [type] = await sql<[{ id: string }]>`
    insert into ticketing.ticket_types ${sql({
      event_id: eventId,
      name: wishes.typeName ?? 'Standard',
      price_minor: wishes.priceMinor ?? 2500,
      fee_minor: wishes.feeMinor ?? 0,
      tax_minor: wishes.taxMinor ?? 0,
      max_per_customer: wishes.maxPerCustomer ?? 10,
      sale_from: wishes.saleFrom ?? null,
      sale_until: wishes.saleUntil ?? null,
      valid_from: wishes.validFrom ?? null,
      valid_until: wishes.validUntil ?? null,
      hidden: wishes.hidden ?? false,
    })} returning id`;
  const pool = { event_id: eventId, name: wishes.typeName ?? 'Standard', capacity };
  const [made] =
    wishes.poolId === undefined
      ? await sql<[{ id: string }]>`insert into ticketing.pools ${sql(pool)} returning id`
      : [{ id: wishes.poolId }];
  await sql`insert into ticketing.type_pools (type_id, pool_id) values (${type.id}, ${made.id})`;
  return { ticketTypeId: type.id, poolId: made.id };
}

export async function aCheckpoint(
  { sql }: At,
  wishes: {
    readonly eventId: string;
    readonly gates?: number;
    readonly typeIds?: readonly string[];
    readonly reEntry?: 'NONE' | 'WITH_LEAVE' | 'FREE';
  },
): Promise<{ readonly checkpointId: string; readonly gateIds: readonly string[] }> {
  const { eventId, gates = 1, typeIds, reEntry = 'NONE' } = wishes;
  const [checkpoint] = await sql<[{ id: string }]>`
    insert into ticketing.checkpoints (event_id, name, re_entry, type_ids)
    values (${eventId}, 'Entrance', ${reEntry}, ${typeIds === undefined ? null : [...typeIds]}::uuid[]) returning id`;
  const rows = Array.from({ length: gates }, (_, at) => ({
    checkpoint_id: checkpoint.id,
    name: `Gate ${at + 1}`,
  }));
  const made = await sql<{ id: string }[]>`insert into ticketing.gates ${sql(rows)} returning id`;
  return { checkpointId: checkpoint.id, gateIds: made.map(({ id }) => id) };
}

type TicketWishes = {
  readonly eventId: string;
  readonly ticketTypeId: string;
  /** The customer it belongs to; anybody when left out. */
  readonly customerId?: string;
  readonly guestName?: string;
};

type SeededTicket = { readonly ticketId: string; readonly orderId: string };

/** A ticket of a confirmed order, with its place taken as if it had been bought. */
export const aPaidTicket = (at: At, wishes: TicketWishes) => aTicket(at, wishes, 'CONFIRMED');

/** A ticket of an order that is held and not paid. */
export const anUnpaidTicket = (at: At, wishes: TicketWishes) => aTicket(at, wishes, 'HELD');

async function aTicket(
  { sql }: At,
  wishes: TicketWishes,
  status: 'CONFIRMED' | 'HELD',
): Promise<SeededTicket> {
  const { eventId, ticketTypeId, customerId = randomUUID(), guestName } = wishes;
  const isPaid = status === 'CONFIRMED';
  const [row] = await sql<[SeededTicket]>`
    with type as (
      select type.*, event.currency from ticketing.ticket_types as type
      join ticketing.events as event on event.id = type.event_id where type.id = ${ticketTypeId}
    ), placed as (
      insert into ticketing.orders
        (event_id, customer_id, idempotency_key, fingerprint, status, total_minor, currency, expires_at, placed_at)
      select ${eventId}, ${customerId}, ${randomUUID()}, 'seed', ${status}, total_minor, currency, now() + interval '10 min', now()
      from type returning id
    ), line as (
      insert into ticketing.order_lines (order_id, type_id, quantity, unit_price_minor, fee_minor, tax_minor)
      select placed.id, type.id, 1, price_minor, fee_minor, tax_minor from placed, type
    ), quota as (
      insert into ticketing.customer_quotas as quota values (${customerId}, ${ticketTypeId}, 1)
      on conflict (customer_id, type_id) do update set taken = quota.taken + 1
    ), place as (
      update ticketing.pools set sold = sold + ${isPaid ? 1 : 0}, held = held + ${isPaid ? 0 : 1}
      where id in (select pool_id from ticketing.type_pools where type_id = ${ticketTypeId})
    )
    insert into ticketing.tickets
      (order_id, event_id, type_id, holder_id, attendee_kind, attendee_id, attendee_name, status, key_id, issued_at)
    select placed.id, ${eventId}, ${ticketTypeId}, ${customerId}, ${guestName === undefined ? 'SELF' : 'GUEST'},
      ${guestName === undefined ? customerId : null}, ${guestName ?? null}, ${isPaid ? 'VALID' : 'PENDING'},
      (select max(id) from ticketing.code_keys), ${isPaid ? new Date() : null}
    from placed returning id as "ticketId", order_id as "orderId"`;
  return row;
}

/** The texts of tickets' QR codes as they are now, in the order of the ids; tickets that are not valid have none. */
export async function codesOf(
  { databaseUrl, secret }: Pick<Graph, 'databaseUrl' | 'secret'>,
  ticketIds: readonly string[],
): Promise<readonly string[]> {
  const options = { schema: catalogue, applicationName: 'test seed', max: 1 };
  const { db, close } = openDb(databaseUrl, options);
  try {
    const ticketing = db as unknown as TicketingDb;
    const keys = openCodeKeys(ticketing, deriveKey(secret, 'ticket-codes'));
    const codes = await findTicketCodes(ticketing, keys, ticketIds);
    const texts = new Map(codes.map(({ id, text }) => [id, text]));
    return ticketIds.flatMap((id) => texts.get(id) ?? []);
  } finally {
    await close();
  }
}
