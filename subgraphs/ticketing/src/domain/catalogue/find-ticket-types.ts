import { events, ticketTypes, type TicketType } from '@gatehouse/ticketing-db/catalogue';
import { and, asc, eq, getTableColumns, inArray, type SQL } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';

/** A type with what its event says about selling it. */
export type PricedType = TicketType & { readonly currency: string; readonly eventEndsAt: Date };

/** The types that everybody may see of these events, in the organizer's order. */
export const findPublicTypesOf = (db: TicketingDb, eventIds: readonly string[]) =>
  select(db, and(inArray(ticketTypes.eventId, [...eventIds]), eq(ticketTypes.hidden, false)));

/** All types of these events, hidden ones too: for those who manage them, and for gates. */
export const findTypesOf = (db: TicketingDb, eventIds: readonly string[]) =>
  select(db, inArray(ticketTypes.eventId, [...eventIds]));

/** Types by id, hidden ones too: for what already belongs to the viewer, such as the type of a ticket. */
export const findTicketTypes = (db: TicketingDb, ids: readonly string[]) =>
  select(db, inArray(ticketTypes.id, [...ids]));

async function select(db: TicketingDb, where: SQL | undefined): Promise<readonly PricedType[]> {
  return db
    .select({
      ...getTableColumns(ticketTypes),
      currency: events.currency,
      eventEndsAt: events.endsAt,
    })
    .from(ticketTypes)
    .innerJoin(events, eq(events.id, ticketTypes.eventId))
    .where(where)
    .orderBy(asc(ticketTypes.position), asc(ticketTypes.id));
}
