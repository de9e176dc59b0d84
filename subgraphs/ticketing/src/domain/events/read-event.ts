import { badInput } from '@gatehouse/kit-subgraph/errors';
import { plainText } from '../plain-text.ts';
import { asGiven, readChange, readReplacement, type Given } from '../read-change.ts';
import { readId } from '../read-id.ts';
import { readPassage } from '../read-passage.ts';
import { readCurrency } from './read-currency.ts';

export type GivenEvent = {
  readonly organizerId?: Given<string>;
  readonly venueId?: Given<string>;
  readonly categoryId?: Given<string>;
  readonly name?: Given<string>;
  readonly description?: Given<string>;
  readonly startsAt?: Given<Date>;
  readonly endsAt?: Given<Date>;
  readonly isFeatured?: Given<boolean>;
  readonly isUnpaidAdmitted?: Given<boolean>;
  readonly areTransfersAllowed?: Given<boolean>;
  readonly refundUntil?: Given<Date>;
};

const readName = (text: string, field: string) => plainText(text, { field, lengthMax: 200 });
const readDescription = (text: string, field: string) =>
  readPassage(text, { field, lengthMax: 10_000 });

/** What an event says, as its columns; what is left out stays undefined. */
export const readEvent = (given: GivenEvent) => ({
  organizerId: readReplacement(given.organizerId, 'input.organizerId', (id) =>
    readId(id, 'Organizer'),
  ),
  venueId: readReplacement(given.venueId, 'input.venueId', (id) => readId(id, 'Venue')),
  categoryId: readReplacement(given.categoryId, 'input.categoryId', (id) => readId(id, 'Category')),
  name: readReplacement(given.name, 'input.name', readName),
  description: readReplacement(given.description, 'input.description', readDescription),
  startsAt: readReplacement(given.startsAt, 'input.startsAt', asGiven),
  endsAt: readReplacement(given.endsAt, 'input.endsAt', asGiven),
  featured: readReplacement(given.isFeatured, 'input.isFeatured', asGiven),
  admitsUnpaid: readReplacement(given.isUnpaidAdmitted, 'input.isUnpaidAdmitted', asGiven),
  transfersAllowed: readReplacement(
    given.areTransfersAllowed,
    'input.areTransfersAllowed',
    asGiven,
  ),
  refundUntil: readChange(given.refundUntil, asGiven),
});

export type GivenNewEvent = GivenEvent & {
  readonly organizerId: string;
  readonly venueId: string;
  readonly categoryId: string;
  readonly name: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly currency: string;
};

/** What a new event says. */
export function readNewEvent(given: GivenNewEvent) {
  const { startsAt, endsAt } = given;
  checkTimes(startsAt, endsAt);
  return {
    ...readEvent(given),
    organizerId: readId(given.organizerId, 'Organizer'),
    venueId: readId(given.venueId, 'Venue'),
    categoryId: readId(given.categoryId, 'Category'),
    name: readName(given.name, 'input.name'),
    startsAt,
    endsAt,
    currency: readCurrency(given.currency, 'input.currency'),
  };
}

/** BAD_USER_INPUT for an event that ends before it has begun. */
export function checkTimes(startsAt: Date, endsAt: Date): void {
  if (endsAt <= startsAt) throw badInput('An event ends after it has begun.', 'input.endsAt');
}
