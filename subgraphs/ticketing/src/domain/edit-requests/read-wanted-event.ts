import { badInput, notFound } from '@gatehouse/kit-subgraph/errors';
import type { ListedEvent } from '../catalogue/event-columns.ts';
import { findCategories } from '../catalogue/find-categories.ts';
import { findVenues } from '../catalogue/find-venues.ts';
import type { TicketingDb } from '../db.ts';
import { plainText } from '../plain-text.ts';
import { asGiven, readChange, readReplacement, type Given } from '../read-change.ts';
import { readId } from '../read-id.ts';
import { readPassage } from '../read-passage.ts';
import type { EditableEvent } from './event-changes.ts';

/** What an organizer writes about an event; what is left out stays. */
export type GivenEvent = {
  readonly name?: Given<string>;
  readonly description?: Given<string>;
  readonly venueId?: Given<string>;
  readonly categoryId?: Given<string>;
  readonly startsAt?: Given<Date>;
  readonly endsAt?: Given<Date>;
  readonly refundUntil?: Given<Date>;
};

export type WantedEvent = {
  readonly [Field in keyof EditableEvent]: EditableEvent[Field] | undefined;
};

const readName = (text: string, field: string) => plainText(text, { field, lengthMax: 200 });
const readDescription = (text: string, field: string) =>
  readPassage(text, { field, lengthMax: 10_000 });

/** The values an event shall have, by the rules it was made under; a refusal for what it could not have. */
export async function readWantedEvent(
  db: TicketingDb,
  event: ListedEvent,
  given: GivenEvent,
): Promise<WantedEvent> {
  const wanted = {
    name: readReplacement(given.name, 'input.name', readName),
    description: readReplacement(given.description, 'input.description', readDescription),
    venueId: readReplacement(given.venueId, 'input.venueId', (id) => readId(id, 'Venue')),
    categoryId: readReplacement(given.categoryId, 'input.categoryId', (id) =>
      readId(id, 'Category'),
    ),
    startsAt: readReplacement(given.startsAt, 'input.startsAt', asGiven),
    endsAt: readReplacement(given.endsAt, 'input.endsAt', asGiven),
    refundUntil: readChange(given.refundUntil, asGiven),
  };
  const { startsAt, endsAt } = wanted;
  if ((endsAt ?? event.endsAt) <= (startsAt ?? event.startsAt))
    throw badInput('An event ends after it has begun.', endsAt ? 'input.endsAt' : 'input.startsAt');
  await checkReferences(db, wanted);
  return wanted;
}

async function checkReferences(
  db: TicketingDb,
  { venueId, categoryId }: Pick<WantedEvent, 'venueId' | 'categoryId'>,
): Promise<void> {
  if (venueId !== undefined && (await findVenues(db, [venueId])).length === 0)
    throw notFound('Venue');
  if (categoryId !== undefined && (await findCategories(db, [categoryId])).length === 0)
    throw notFound('Category');
}
