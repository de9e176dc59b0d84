import {
  events,
  pools,
  ticketTypes,
  typePools,
  type Pool,
} from '@gatehouse/ticketing-db/catalogue';
import { asc, eq, getTableColumns, inArray } from 'drizzle-orm';
import type { PricedType } from '../catalogue/find-ticket-types.ts';
import type { TicketingDb } from '../db.ts';

/** The pools of these events, by name. */
export async function findPoolsOf(
  db: TicketingDb,
  eventIds: readonly string[],
): Promise<readonly Pool[]> {
  return db
    .select()
    .from(pools)
    .where(inArray(pools.eventId, [...eventIds]))
    .orderBy(asc(pools.name), asc(pools.id));
}

/** The types that draw on these pools, hidden ones too, in the organizer's order. */
export async function findTypesOn(
  db: TicketingDb,
  poolIds: readonly string[],
): Promise<readonly (PricedType & { readonly poolId: string })[]> {
  return db
    .select({
      ...getTableColumns(ticketTypes),
      currency: events.currency,
      eventEndsAt: events.endsAt,
      poolId: typePools.poolId,
    })
    .from(typePools)
    .innerJoin(ticketTypes, eq(ticketTypes.id, typePools.typeId))
    .innerJoin(events, eq(events.id, ticketTypes.eventId))
    .where(inArray(typePools.poolId, [...poolIds]))
    .orderBy(asc(ticketTypes.position), asc(ticketTypes.id));
}
