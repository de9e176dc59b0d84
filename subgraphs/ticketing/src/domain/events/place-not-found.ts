import { notFound } from '@gatehouse/kit-subgraph/errors';
import { brokenKey } from '../broken-key.ts';

/** What an event named and is not there, told by the key that broke; any other failure as it is. */
export function placeNotFound(error: unknown): unknown {
  switch (brokenKey(error)) {
    case 'events_venue_id_venues_id_fk':
      return notFound('Venue');
    case 'events_category_id_categories_id_fk':
      return notFound('Category');
    default:
      return error;
  }
}
