import type { Answer } from '../kit/ask.ts';
import type { Graph } from '../kit/graph.ts';
import { aCategory, aVenue, hoursFromNow } from '../kit/seed.ts';
import { aKnownOrganizer } from './known-organizer.ts';

export type Place = {
  readonly organizerId: string;
  readonly venueId: string;
  readonly categoryId: string;
};

/** What a new event has to name. */
export const aPlace = async (graph: Pick<Graph, 'sql'>): Promise<Place> => ({
  organizerId: await aKnownOrganizer(graph),
  ...(await aVenue(graph)),
  ...(await aCategory(graph)),
});

/** A new event of tomorrow, as an administrator sends it. */
export const eventInput = (place: Place, wishes: object = {}) => ({
  ...place,
  name: 'Harbour Night',
  startsAt: hoursFromNow(24),
  endsAt: hoursFromNow(28),
  currency: 'TND',
  ...wishes,
});

export const standard = { terms: { name: 'Standard', priceMinor: '25000' }, capacity: 100 };

/** The code of a refusal and the field at fault, where one is named. */
export const refusal = ({ code, errors }: Answer): string =>
  [code, errors?.[0]?.extensions['field']].filter(Boolean).join(' ');
