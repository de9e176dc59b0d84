import { defineEvents } from '@gatehouse/kit-events/catalogue';
import { z } from 'zod';

// What subgraphs tell one another. Payloads carry the whole shown state and its version: a receiver that has a newer
// version ignores the older one, so repeats and late arrivals do no harm.

const id = z.uuid();
const instant = z.iso.datetime();
/** Integer minor units as digits: JSON numbers are inexact beyond 2^53. */
const money = z.object({ amountMinor: z.string().regex(/^\d+$/), currency: z.string().length(3) });
const version = z.number().int().positive();

const dependent = z.object({
  dependentId: id,
  name: z.string(),
  relationship: z.string(),
  photoUrl: z.string().nullable(),
  bloodType: z.string().nullable(),
});

const customer = z.object({
  customerId: id,
  version,
  name: z.string(),
  photoUrl: z.string().nullable(),
  bloodType: z.string().nullable(),
  emergencyContact: z.object({ name: z.string(), mobile: z.string() }).nullable(),
  labels: z.array(z.string()),
  status: z.enum(['ACTIVE', 'SUSPENDED']),
  dependents: z.array(dependent),
});

const organizer = z.object({
  organizerId: id,
  version,
  name: z.string(),
  status: z.enum(['ACTIVE', 'SUSPENDED']),
});

const usher = z.object({
  usherId: id,
  version,
  name: z.string(),
  status: z.enum(['ACTIVE', 'SUSPENDED']),
  /** Every event the usher may scan at, all of them each time. */
  eventIds: z.array(id),
});

const event = z.object({
  eventId: id,
  version,
  organizerId: id,
  name: z.string(),
  startsAt: instant,
  endsAt: instant,
  status: z.enum(['DRAFT', 'PUBLISHED', 'COMPLETED', 'CANCELLED']),
});

const order = z.object({
  orderId: id,
  version,
  customerId: id,
  eventId: id,
  total: money,
  status: z.enum(['HELD', 'CONFIRMED', 'EXPIRED', 'CANCELLED']),
  expiresAt: instant,
});

const payment = z.object({
  paymentId: id,
  version,
  orderId: id,
  customerId: id,
  amount: money,
});

/** Every event: who publishes it, who receives it, what it says. */
export const events = defineEvents({
  'customer.registered': { from: 'identity', to: ['ticketing'], payload: customer },
  'customer.updated': { from: 'identity', to: ['ticketing'], payload: customer },
  'organizer.updated': { from: 'identity', to: ['ticketing'], payload: organizer },
  'usher.updated': { from: 'identity', to: ['ticketing'], payload: usher },

  'event.published': { from: 'ticketing', to: ['identity'], payload: event },
  'order.placed': { from: 'ticketing', to: ['payments'], payload: order },
  'order.confirmed': { from: 'ticketing', to: ['payments'], payload: order },
  'order.expired': { from: 'ticketing', to: ['payments'], payload: order },
  'order.cancelled': { from: 'ticketing', to: ['payments'], payload: order },
  /** Money was captured and no place could be had: payments gives it back, once. */
  'order.unfulfilled': {
    from: 'ticketing',
    to: ['payments'],
    payload: order.extend({ paymentId: id }),
  },

  /** Asked of the provider: ticketing prolongs the hold, once. */
  'payment.started': { from: 'payments', to: ['ticketing'], payload: payment },
  'payment.captured': { from: 'payments', to: ['ticketing'], payload: payment },
  'payment.failed': { from: 'payments', to: ['ticketing'], payload: payment },
  'payment.refunded': { from: 'payments', to: ['ticketing'], payload: payment },
});

export type Events = typeof events;
