import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CategoryKey, OrganizerKey, VenueKey } from './places.ts';

export type EventRow = {
  readonly name: string;
  readonly text: string;
  readonly category: CategoryKey;
  readonly venue: VenueKey;
  readonly organizer: OrganizerKey;
  /** Days from today, the hour it starts (UTC), and how many hours it lasts. */
  readonly at: readonly [day: number, hour: number, hours: number];
  /** Kinds of ticket: name, price in minor units of the venue's currency, places. */
  readonly types: readonly (readonly [name: string, priceMinor: number, places: number])[];
  readonly featured?: true;
  readonly soldOut?: true;
};

/** What is on, over the coming months; the first one is tonight. */
export const programme: readonly EventRow[] = JSON.parse(
  readFileSync(join(import.meta.dirname, 'programme.json'), 'utf8'),
);
