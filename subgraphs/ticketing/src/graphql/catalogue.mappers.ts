import type { Category, Venue } from '@gatehouse/ticketing-db/catalogue';
import type { ListedEvent } from '../domain/catalogue/event-columns.ts';
import type { PricedType } from '../domain/catalogue/find-ticket-types.ts';

export type EventMapper = ListedEvent;
export type VenueMapper = Venue;
export type CategoryMapper = Category;
export type TicketTypeMapper = PricedType;
export type OrganizerMapper = { readonly id: string };
