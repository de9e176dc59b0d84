import { createHash } from 'node:crypto';
import { badInput, notFound } from '@gatehouse/kit-subgraph/errors';
import { clientKey } from '../client-key.ts';
import { isUuid } from '../is-uuid.ts';
import { plainText } from '../plain-text.ts';
import { promotionCode as readCode } from '../promotions/promotion-code.ts';

/** Who a ticket is for, as the client asks. */
export type AskedAttendee =
  | { readonly kind: 'SELF' }
  | { readonly kind: 'DEPENDENT'; readonly id: string }
  | { readonly kind: 'GUEST'; readonly name: string };

/** A booking that makes sense by itself; whether it can be had is for the database to say. */
export type Booking = {
  readonly idempotencyKey: string;
  /** What the key stands for: the same content gives the same fingerprint in whatever order it was sent. */
  readonly fingerprint: string;
  readonly eventId: string;
  /** In capitals; opens hidden types. */
  readonly promotionCode: string | null;
  readonly lines: readonly BookingLine[];
};

export type BookingLine = {
  readonly typeId: string;
  readonly attendees: readonly AskedAttendee[];
};

type Given<T> = T | null | undefined;

type AttendeeInput = {
  readonly self?: Given<boolean>;
  readonly dependentId?: Given<string>;
  readonly guestName?: Given<string>;
};

export type BookingInput = {
  readonly idempotencyKey: string;
  readonly eventId: string;
  readonly promotionCode?: Given<string>;
  readonly items: readonly {
    readonly ticketTypeId: string;
    readonly attendees: readonly AttendeeInput[];
  }[];
};

export const ticketsPerOrderMax = 10;

/** The booking a client asks for, or BAD_USER_INPUT with the field at fault. */
export function readBooking(input: BookingInput): Booking {
  const idempotencyKey = clientKey(input.idempotencyKey, 'input.idempotencyKey');
  const { eventId, items } = input;
  if (!isUuid(eventId)) throw notFound('Event');
  if (items.length === 0) throw badInput('Ask for at least one ticket.', 'input.items');
  const tickets = items.reduce((sum, { attendees }) => sum + attendees.length, 0);
  if (tickets > ticketsPerOrderMax)
    throw badInput(`An order has at most ${ticketsPerOrderMax} tickets.`, 'input.items');
  if (new Set(items.map(({ ticketTypeId }) => ticketTypeId.toLowerCase())).size < items.length)
    throw badInput('Name each ticket type once.', 'input.items');

  const lines = items.map(readLine).toSorted((a, b) => (a.typeId < b.typeId ? -1 : 1));
  const promotionCode = readPromotionCode(input.promotionCode, 'input.promotionCode');
  const content = JSON.stringify([
    eventId.toLowerCase(),
    lines,
    ...(promotionCode === null ? [] : [promotionCode]),
  ]);
  const fingerprint = createHash('sha256').update(content).digest('base64url');
  return { idempotencyKey, fingerprint, eventId, promotionCode, lines };
}

const readPromotionCode = (code: Given<string>, field: string) =>
  typeof code === 'string' ? readCode(code, field) : null;

function readLine(item: BookingInput['items'][number], at: number): BookingLine {
  const field = `input.items.${at}`;
  if (!isUuid(item.ticketTypeId)) throw notFound('Ticket type');
  if (item.attendees.length === 0)
    throw badInput('Say who the tickets are for.', `${field}.attendees`);
  const attendees = item.attendees.map((attendee, index) =>
    readAttendee(attendee, `${field}.attendees.${index}`),
  );
  return { typeId: item.ticketTypeId.toLowerCase(), attendees };
}

function readAttendee(attendee: AttendeeInput, field: string): AskedAttendee {
  const { self, dependentId, guestName } = attendee;
  const given = [self === true, typeof dependentId === 'string', typeof guestName === 'string'];
  if (given.filter(Boolean).length !== 1)
    throw badInput('Name exactly one of self, dependentId and guestName.', field);
  if (typeof guestName === 'string') {
    const name = plainText(guestName, { field: `${field}.guestName`, lengthMax: 120 });
    return { kind: 'GUEST', name };
  }
  if (typeof dependentId !== 'string') return { kind: 'SELF' };
  if (!isUuid(dependentId)) throw notFound('Dependent');
  return { kind: 'DEPENDENT', id: dependentId.toLowerCase() };
}
