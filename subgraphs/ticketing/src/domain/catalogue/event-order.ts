import { events } from '@gatehouse/ticketing-db/catalogue';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { readInstant } from '../read-instant.ts';
import type { ListedEvent } from './event-columns.ts';

export type EventSort =
  | 'STARTS_AT_ASC'
  | 'STARTS_AT_DESC'
  | 'NAME_ASC'
  | 'PRICE_ASC'
  | 'PRICE_DESC';

/** One order of a list: the column, its direction, and how its value travels in a cursor. */
export type EventOrder = {
  readonly column: PgColumn;
  readonly direction: 'asc' | 'desc';
  readonly write: (event: ListedEvent) => string;
  /** The value again, or undefined for a text that cannot have come from a cursor of ours. */
  readonly read: (text: string) => Date | bigint | string | undefined;
};

const byStart = {
  column: events.startsAt,
  write: ({ startsAt }: ListedEvent) => startsAt.toISOString(),
  read: readInstant,
};

const byName = {
  column: events.name,
  write: ({ name }: ListedEvent) => name,
  read: (text: string) => (text.includes('\0') ? undefined : text),
};

const byPrice = {
  column: events.priceFromMinor,
  write: ({ priceFromMinor }: ListedEvent) => String(priceFromMinor),
  read: (text: string) => (/^\d{1,18}$/.test(text) ? BigInt(text) : undefined),
};

export const eventOrders: Readonly<Record<EventSort, EventOrder>> = {
  STARTS_AT_ASC: { ...byStart, direction: 'asc' },
  STARTS_AT_DESC: { ...byStart, direction: 'desc' },
  NAME_ASC: { ...byName, direction: 'asc' },
  PRICE_ASC: { ...byPrice, direction: 'asc' },
  PRICE_DESC: { ...byPrice, direction: 'desc' },
};
