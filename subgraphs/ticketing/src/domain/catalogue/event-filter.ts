import { badInput } from '@gatehouse/kit-subgraph/errors';
import { events, ticketTypes } from '@gatehouse/ticketing-db/catalogue';
import { and, eq, gt, gte, lt, lte, sql, type SQL } from 'drizzle-orm';
import { filterId } from '../filter-id.ts';
import { plainText } from '../plain-text.ts';
import { searchWords } from './search-words.ts';

type Given<T> = T | null | undefined;

export type PriceRange = {
  readonly currency: string;
  readonly minMinor?: Given<bigint>;
  readonly maxMinor?: Given<bigint>;
};

export type EventFilter = {
  readonly categoryId?: Given<string>;
  readonly venueId?: Given<string>;
  readonly city?: Given<string>;
  readonly organizerId?: Given<string>;
  readonly startsFrom?: Given<Date>;
  readonly startsBefore?: Given<Date>;
  readonly price?: Given<PriceRange>;
  readonly text?: Given<string>;
};

const lengthMax = 200;

/** Public events that have not ended, narrowed by a client's filter; BAD_USER_INPUT for one that cannot be meant. */
export const eventCondition = (filter: EventFilter, now: Date): SQL | undefined =>
  and(eq(events.status, 'PUBLISHED'), gt(events.endsAt, now), narrowed(filter));

/** A client's filter alone, for events of any status. */
export function narrowed(filter: EventFilter): SQL | undefined {
  const { categoryId, venueId, organizerId, startsFrom, startsBefore, city, price, text } = filter;
  const idIs = { category: 'filter.categoryId', venue: 'filter.venueId' };
  return and(
    categoryId ? eq(events.categoryId, filterId(categoryId, idIs.category)) : undefined,
    venueId ? eq(events.venueId, filterId(venueId, idIs.venue)) : undefined,
    organizerId ? eq(events.organizerId, filterId(organizerId, 'filter.organizerId')) : undefined,
    startsFrom ? gte(events.startsAt, startsFrom) : undefined,
    startsBefore ? lt(events.startsAt, startsBefore) : undefined,
    city
      ? sql`${events.city} = lower(${plainText(city, { field: 'filter.city', lengthMax })})`
      : undefined,
    price ? inPriceRange(price) : undefined,
    text ? matchesText(text) : undefined,
  );
}

function matchesText(text: string): SQL | undefined {
  if (text.length > lengthMax)
    throw badInput(`Write at most ${lengthMax} characters.`, 'filter.text');
  const words = searchWords(text);
  return words === undefined ? undefined : sql`${events.search} @@ to_tsquery('simple', ${words})`;
}

/** The event's lowest and highest total narrow by index; whether one of its tickets really is in the range, the tickets say. */
function inPriceRange({ currency, minMinor, maxMinor }: PriceRange): SQL | undefined {
  if (!/^[A-Z]{3}$/.test(currency))
    throw badInput('A currency has three capital letters.', 'filter.price.currency');
  const inRange = and(
    eq(ticketTypes.eventId, events.id),
    eq(ticketTypes.hidden, false),
    typeof minMinor === 'bigint' ? gte(ticketTypes.totalMinor, minMinor) : undefined,
    typeof maxMinor === 'bigint' ? lte(ticketTypes.totalMinor, maxMinor) : undefined,
  );
  return and(
    eq(events.currency, currency),
    typeof minMinor === 'bigint' ? gte(events.priceToMinor, minMinor) : undefined,
    typeof maxMinor === 'bigint' ? lte(events.priceFromMinor, maxMinor) : undefined,
    sql`exists (select from ${ticketTypes} where ${inRange})`,
  );
}
