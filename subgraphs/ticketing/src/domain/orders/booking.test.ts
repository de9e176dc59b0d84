import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { readBooking } from './booking.ts';

const [eventId, one, two] = [randomUUID(), randomUUID(), randomUUID()];
const self = [{ self: true }];

const booking = (items: readonly { ticketTypeId: string; attendees: { self: boolean }[] }[]) =>
  readBooking({ idempotencyKey: 'a-client-key', eventId, items });

test('the fingerprint is of the content, whatever order its items came in', () => {
  const here = { ticketTypeId: one, attendees: self };
  const there = { ticketTypeId: two, attendees: self };

  const { fingerprint } = booking([here, there]);

  expect(booking([there, here]).fingerprint).toBe(fingerprint);
  expect(booking([here]).fingerprint).not.toBe(fingerprint);
  const twice = { ticketTypeId: one, attendees: [...self, ...self] };
  expect(booking([twice, there]).fingerprint).not.toBe(fingerprint);
});

test('capitals in an id do not make it another id', () => {
  const items = [{ ticketTypeId: one.toUpperCase(), attendees: self }];

  expect(booking(items)).toEqual(booking([{ ticketTypeId: one, attendees: self }]));
});
