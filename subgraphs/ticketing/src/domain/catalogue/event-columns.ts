import { events, type Event } from '@gatehouse/ticketing-db/catalogue';
import { getTableColumns } from 'drizzle-orm';

/** An event without the search document, which is large and for the database alone. */
export type ListedEvent = Omit<Event, 'search'>;

const { search: _search, ...columns } = getTableColumns(events);

export const eventColumns = columns;
