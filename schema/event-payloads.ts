import { z } from 'zod';

// What subgraphs tell one another. Payloads carry the whole shown state and its version: a receiver that has a newer
// version ignores the older one, so repeats and late arrivals do no harm.

export const id = z.uuid();
const instant = z.iso.datetime();
/** Integer minor units as digits: JSON numbers are inexact beyond 2^53. */
const money = z.object({
  amountMinor: z.string().regex(/^\d+$/),
  currency: z.string().length(3),
});
/** The same, of either sign. */
const signed = z.string().regex(/^-?\d+$/);
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

export const customer = z.object({
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

export const organizer = z.object({
  organizerId: id,
  version,
  name: z.string(),
  imageUrl: z.string().nullable(),
  isVerified: z.boolean(),
  status: profileStatus,
});

export const merchant = z.object({
  merchantId: id,
  version,
  shopName: z.string(),
  imageUrl: z.string().nullable(),
  isVerified: z.boolean(),
  status: profileStatus,
});

export const usher = z.object({
  usherId: id,
  version,
  name: z.string(),
  photoUrl: z.string().nullable(),
  status: profileStatus,
  /** Every event the usher may scan at, all of them each time. */
  eventIds: z.array(id),
});

export const event = z.object({
  eventId: id,
  version,
  organizerId: id,
  name: z.string(),
  startsAt: instant,
  endsAt: instant,
  status: z.enum(['DRAFT', 'PUBLISHED', 'COMPLETED', 'CANCELLED']),
  category: z.object({ categoryId: id, name: z.string() }).optional(),
});

/** A card as gates need to know it: who holds it, and whether it may be used. */
export const card = z.object({
  cardId: id,
  version,
  /** 4, 7 or 10 bytes in hexadecimal capitals. */
  uid: z.string().regex(/^([0-9A-F]{8}|[0-9A-F]{14}|[0-9A-F]{20})$/),
  holderId: id.nullable(),
  status: z.string(),
  isActive: z.boolean(),
});

export const order = z.object({
  orderId: id,
  version,
  customerId: id,
  eventId: id,
  total: money,
  status: z.enum(['HELD', 'CONFIRMED', 'EXPIRED', 'CANCELLED']),
  expiresAt: instant,
});

/** One kind of ticket in an order. All amounts in the order's currency; the fee and the tax are of the whole line. */
export const orderLine = z.object({
  name: z.string(),
  quantity: z.number().int().positive(),
  unitMinor: z.string().regex(/^\d+$/),
  feeMinor: z.string().regex(/^\d+$/),
  taxMinor: z.string().regex(/^\d+$/),
  totalMinor: z.string().regex(/^\d+$/),
});

export const payment = z.object({
  paymentId: id,
  version,
  orderId: id,
  customerId: id,
  amount: money,
});

/** Money of an order that shall go back; of one refund id it goes back once. */
export const refund = z.object({
  refundId: id,
  orderId: id,
  paymentId: id,
  customerId: id,
  eventId: id,
  amount: money,
  cause: z.enum(['REQUEST', 'ADMIN', 'EVENT_CANCELLED']),
});

/** A message to an address that identity's senders reach; one id is sent once. */
export const message = z.object({
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
    z.object({ kind: z.literal('cardCode'), code: z.string(), shopName: z.string() }),
    z.object({ kind: z.literal('autoReloadPaused'), reason: z.string() }),
    z.object({ kind: z.literal('autoReloadSkipped'), reason: z.string() }),
    z.object({ kind: z.literal('cardRequestDecided'), decision: z.string(), reason: z.string() }),
  ]),
});

/** A journal of payments that moved what payments owes finances: finances posts its mirror image under the same kind and source. */
export const mirrored = z.object({
  journalId: id,
  kind: z.enum([
    'order.captured',
    'order.refunded',
    'card_fee.captured',
    'card_fee.refunded',
    'provider.fee',
    'provider.paid',
  ]),
  sourceId: z.string(),
  /** The transaction that posted it, as digits: checkpoints count by it. */
  xact: z.string().regex(/^\d+$/),
  postedAt: instant,
  currency: z.string().length(3),
  /** By how much the account due:finances rose; below zero where it fell. */
  dueMinor: signed,
  paymentId: id.nullable().default(null),
  orderId: id.nullable().default(null),
  eventId: id.nullable().default(null),
  customerId: id.nullable().default(null),
  /** What the whole order costs: tickets, our fees, taxes. Of a refund too: its shares follow from the whole. */
  parts: z
    .object({ ticketsMinor: signed, feeMinor: signed, taxMinor: signed })
    .nullable()
    .default(null),
});

/** How many journals there are of each kind, and by how much they moved the account, up to a transaction. */
export const checkpoint = z.object({
  at: instant,
  /** Every transaction below is over. */
  watermark: z.string().regex(/^\d+$/),
  rows: z.array(
    z.object({
      kind: z.string(),
      currency: z.string().length(3),
      count: z.number().int(),
      dueMinor: signed,
    }),
  ),
});

/** One privileged change or security event. Lane and number are the publisher's: a missing one shows in them. */
export const auditEntry = z.object({
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
export const revocation = z.object({
  seq: z.int().positive(),
  kind: z.enum(['session', 'membership', 'account']),
  ref: id,
  minimum: z.int().positive(),
  until: instant,
});

/** All numbers from `oldest` to `newest` should have arrived; none, where `newest` is below `oldest`. */
export const heartbeat = z.object({
  oldest: z.int().positive(),
  newest: z.int().nonnegative(),
  keys: z.object({ keys: z.array(z.record(z.string(), z.unknown())).min(1) }),
});
