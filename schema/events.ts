import { defineEvents } from '@gatehouse/kit-events/catalogue';
import { z } from 'zod';

// What subgraphs tell one another. Payloads carry the whole shown state and its version: a receiver that has a newer
// version ignores the older one, so repeats and late arrivals do no harm.

const id = z.uuid();
const instant = z.iso.datetime();
/** Integer minor units as digits: JSON numbers are inexact beyond 2^53. */
const money = z.object({ amountMinor: z.string().regex(/^\d+$/), currency: z.string().length(3) });
const version = z.number().int().positive();
/** Who is deleted stays known: tickets, cards and reports go on naming them. */
const profileStatus = z.enum(['ACTIVE', 'SUSPENDED', 'DELETED']);

const dependent = z.object({
  dependentId: id,
  name: z.string(),
  relationship: z.string(),
  photoUrl: z.string().nullable(),
  bloodType: z.string().nullable(),
  emergencyNote: z.string().nullable().default(null),
});

const customer = z.object({
  customerId: id,
  version,
  name: z.string(),
  photoUrl: z.string().nullable(),
  bloodType: z.string().nullable(),
  emergencyContact: z.object({ name: z.string(), mobile: z.string() }).nullable(),
  labels: z.array(z.string()),
  status: profileStatus,
  /** Those on the list, oldest first, all of them each time: one who is missing was removed. */
  dependents: z.array(dependent),
  /** Proven by a code. In E.164. */
  mobile: z.string().nullable().default(null),
  /** Lower case; null unless it was proven. */
  email: z.string().nullable().default(null),
});

const organizer = z.object({
  organizerId: id,
  version,
  name: z.string(),
  imageUrl: z.string().nullable(),
  isVerified: z.boolean(),
  status: profileStatus,
});

const merchant = z.object({
  merchantId: id,
  version,
  shopName: z.string(),
  imageUrl: z.string().nullable(),
  isVerified: z.boolean(),
  status: profileStatus,
});

const usher = z.object({
  usherId: id,
  version,
  name: z.string(),
  photoUrl: z.string().nullable(),
  status: profileStatus,
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

/** A card as gates need to know it: who holds it, and whether it may be used. */
const card = z.object({
  cardId: id,
  version,
  /** 4, 7 or 10 bytes in hexadecimal capitals. */
  uid: z.string().regex(/^([0-9A-F]{8}|[0-9A-F]{14}|[0-9A-F]{20})$/),
  holderId: id.nullable(),
  status: z.string(),
  isActive: z.boolean(),
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

/** Money of an order that shall go back; of one refund id it goes back once. */
const refund = z.object({
  refundId: id,
  orderId: id,
  paymentId: id,
  customerId: id,
  eventId: id,
  amount: money,
  cause: z.enum(['REQUEST', 'ADMIN', 'EVENT_CANCELLED']),
});

/** A message to an address that identity's senders reach; one id is sent once. */
const message = z.object({
  messageId: id,
  /** A mobile in E.164 or an e-mail. */
  to: z.string(),
  content: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('ticketGift'),
      fromName: z.string(),
      eventName: z.string(),
      secret: z.string(),
    }),
    z.object({ kind: z.literal('giftCode'), code: z.string() }),
    z.object({ kind: z.literal('ticketOffer'), fromName: z.string(), eventName: z.string() }),
    z.object({ kind: z.literal('eventCancelled'), eventName: z.string(), reason: z.string() }),
  ]),
});

/** One privileged change or security event. Lane and number are the publisher's: a missing one shows in them. */
const auditEntry = z.object({
  lane: z.int().positive(),
  seq: z.int().positive(),
  at: instant,
  verb: z.string(),
  entityType: z.string(),
  entityId: z.string(),
  /** Whose data the fields are. */
  subjectAccountId: id.nullable(),
  /** The changed fields as JSON. */
  before: z.string().nullable(),
  after: z.string().nullable(),
  accountId: id.nullable(),
  membershipId: id.nullable(),
  sessionId: id.nullable(),
  portal: z.string().nullable(),
  address: z.string(),
  userAgent: z.string(),
  requestId: z.string(),
});

/** Tokens of a session, membership or account that died before their time: those below a generation, version or epoch. */
const revocation = z.object({
  seq: z.int().positive(),
  kind: z.enum(['session', 'membership', 'account']),
  ref: id,
  minimum: z.int().positive(),
  until: instant,
});

/** All numbers from `oldest` to `newest` should have arrived; none, where `newest` is below `oldest`. */
const heartbeat = z.object({
  oldest: z.int().positive(),
  newest: z.int().nonnegative(),
  keys: z.object({ keys: z.array(z.record(z.string(), z.unknown())).min(1) }),
});

/** Every subgraph that trusts access tokens and does not make them. */
const trusting = ['ticketing', 'payments'] as const;

/** Every event: who publishes it, who receives it, what it says. */
export const events = defineEvents({
  'access.revoked': {
    from: 'identity',
    to: trusting,
    payload: z.object({ revocations: z.array(revocation).min(1) }),
    isUrgent: true,
  },
  /** Said every few seconds, and the only event that does not pass a queue. */
  'identity.heartbeat': { from: 'identity', to: trusting, payload: heartbeat },

  'customer.registered': { from: 'identity', to: ['ticketing'], payload: customer },
  'customer.updated': { from: 'identity', to: ['ticketing'], payload: customer },
  'organizer.updated': { from: 'identity', to: ['ticketing'], payload: organizer },
  'merchant.updated': { from: 'identity', to: ['payments'], payload: merchant },
  'usher.updated': { from: 'identity', to: ['ticketing'], payload: usher },

  /** For the first time; every later state is told by `event.updated`. */
  'event.published': { from: 'ticketing', to: ['identity'], payload: event },
  'event.updated': { from: 'ticketing', to: ['identity'], payload: event },
  'message.requested': { from: 'ticketing', to: ['identity'], payload: message },
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
  /** The amount is of all refunds so far; the refund is the one ticketing asked for, if it did. */
  'payment.refunded': {
    from: 'payments',
    to: ['ticketing'],
    payload: payment.extend({ refundId: id.nullable().default(null) }),
  },
  /** Ticketing wants money of a paid order given back. */
  'refund.approved': { from: 'ticketing', to: ['payments'], payload: refund },
  /** Any change of a card. */
  'card.updated': { from: 'payments', to: ['ticketing'], payload: card },

  'audit.recorded': { from: ['ticketing', 'payments'], to: ['identity'], payload: auditEntry },
});

export type Events = typeof events;
