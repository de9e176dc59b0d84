import { randomUUID } from 'node:crypto';

type Attendee = { self: true } | { dependentId: string } | { guestName: string };

type Wishes = {
  readonly eventId: string;
  readonly ticketTypeId: string;
  readonly quantity?: number;
  readonly attendees?: readonly Attendee[];
  readonly idempotencyKey?: string;
};

/** The input of a booking of one type, under a new key unless one is named. */
export function bookingInput(wishes: Wishes) {
  const { eventId, ticketTypeId, quantity = 1, idempotencyKey = randomUUID() } = wishes;
  const attendees = wishes.attendees ?? Array.from({ length: quantity }, () => ({ self: true }));
  return { idempotencyKey, eventId, items: [{ ticketTypeId, attendees }] };
}
