import type { EventChange } from '@gatehouse/ticketing-db/requests';
import type { ListedEvent } from '../catalogue/event-columns.ts';

/** Where each field that an organizer may ask to change stands in the event's row. */
const columnOf = {
  NAME: 'name',
  DESCRIPTION: 'description',
  VENUE: 'venueId',
  CATEGORY: 'categoryId',
  STARTS_AT: 'startsAt',
  ENDS_AT: 'endsAt',
  REFUND_UNTIL: 'refundUntil',
} as const satisfies Record<EventChange['field'], keyof ListedEvent>;

/** The columns that an organizer may ask to change. */
export type EditableEvent = Pick<ListedEvent, (typeof columnOf)[EventChange['field']]>;

const fields = Object.keys(columnOf) as EventChange['field'][];

const textOf = (value: string | Date | null) =>
  value instanceof Date ? value.toISOString() : value;

/** What differs between the event and what is wanted, field by field; what is not named does not. */
export const changesOf = (
  event: ListedEvent,
  wanted: { readonly [Field in keyof EditableEvent]?: EditableEvent[Field] | undefined },
): readonly EventChange[] =>
  fields.flatMap((field) => {
    const to = wanted[columnOf[field]];
    if (to === undefined) return [];
    const change = { field, from: textOf(event[columnOf[field]]), to: textOf(to) };
    return change.from === change.to ? [] : change;
  });

/** One side of the changes as values of the event's columns. */
export const valuesOf = (
  changes: readonly EventChange[],
  side: 'from' | 'to',
): Partial<EditableEvent> =>
  Object.fromEntries(
    changes.map(({ field, [side]: text }) => [
      columnOf[field],
      text !== null && instants.has(field) ? new Date(text) : text,
    ]),
  );

const instants: ReadonlySet<EventChange['field']> = new Set([
  'STARTS_AT',
  'ENDS_AT',
  'REFUND_UNTIL',
]);
