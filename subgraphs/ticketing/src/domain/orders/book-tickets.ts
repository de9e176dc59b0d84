import { conflict, notFound } from '@gatehouse/kit-subgraph/errors';
import { orders, type Order } from '@gatehouse/ticketing-db/orders';
import { and, eq } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';
import { readBooking, type Booking, type BookingInput } from './booking.ts';
import { expireOverdueOrders } from './expire-overdue-orders.ts';
import { findNextExpiry } from './find-next-expiry.ts';
import { holdsBy, holdsOn } from './holds-on.ts';
import { nameAttendees } from './name-attendees.ts';
import { placeOrder, type Placed, type Placement } from './place-order.ts';

export type Booked =
  | { readonly outcome: 'placed'; readonly order: Order }
  | { readonly outcome: 'soldOut'; readonly typeId: string; readonly mayReturnAt: Date | null }
  | { readonly outcome: 'salesClosed'; readonly opensAt: Date | null }
  | { readonly outcome: 'customerLimit'; readonly typeId: string; readonly limit: number }
  | { readonly outcome: 'codeNotGood' | 'codeUsedUp' };

type Asker = { readonly customerId: string; readonly now: Date };

/** An order has at most ten types, and each of them a few pools: who finds no room after so many rounds is told so. */
const roundsMax = 20;

/** Holds every place that is asked for or none; the same key and content give the same order however often it is sent. */
export async function bookTickets(
  db: TicketingDb,
  input: BookingInput,
  { customerId, now }: Asker,
): Promise<Booked> {
  const booking = readBooking(input);
  const known = await findByKey(db, booking, customerId);
  if (known !== undefined) return { outcome: 'placed', order: known };

  const lines = await nameAttendees(db, customerId, booking.lines);
  const placement = { ...booking, customerId, lines, now };
  return toBooked(db, placement, await placeWhereDue(db, placement));
}

/** Places of overdue holds are free by the clock, whether or not the job has come round to them. */
async function placeWhereDue(db: TicketingDb, placement: Placement): Promise<Placed> {
  const { eventId, now } = placement;
  let placed = await placeOrder(db, placement);
  for (let round = 0; round < roundsMax; round += 1) {
    const holds = holdsInTheWay(db, eventId, placed);
    if (holds === undefined || !(await expireOverdueOrders(db, holds, now))) break;
    placed = await placeOrder(db, placement);
  }
  return placed;
}

/** The holds that may be overdue where something ran out. */
function holdsInTheWay(db: TicketingDb, eventId: string, placed: Placed) {
  if (placed.outcome === 'soldOut') return holdsOn(db, { eventId, typeId: placed.typeId });
  if (placed.outcome === 'codeUsedUp') return holdsBy(placed.promotionCodeId);
  return undefined;
}

/** Asked before anything else: a repeat is answered even when the dependent or the sale it named is gone. */
async function findByKey(db: TicketingDb, booking: Booking, customerId: string) {
  const { idempotencyKey, fingerprint } = booking;
  const [order] = await db
    .select()
    .from(orders)
    .where(and(eq(orders.customerId, customerId), eq(orders.idempotencyKey, idempotencyKey)));
  if (order !== undefined && order.fingerprint !== fingerprint) throw keyReused();
  return order;
}

const keyReused = () => conflict('This idempotencyKey was used for another booking.');

async function toBooked(
  db: TicketingDb,
  { eventId, now }: Placement,
  placed: Placed,
): Promise<Booked> {
  switch (placed.outcome) {
    case 'keyReused':
      throw keyReused();
    case 'eventNotFound':
      throw notFound('Event');
    case 'typeNotFound':
      throw notFound('Ticket type');
    case 'salesClosed':
      return { ...placed, opensAt: placed.opensAt === null ? null : new Date(placed.opensAt) };
    case 'soldOut':
      return {
        ...placed,
        mayReturnAt: await findNextExpiry(db, { eventId, typeId: placed.typeId, now }),
      };
    case 'placed':
    case 'customerLimit':
    case 'codeNotGood':
    case 'codeUsedUp':
      return placed;
  }
}
