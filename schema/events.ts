import { defineEvents } from '@gatehouse/kit-events/catalogue';
import { z } from 'zod';
import {
  id,
  customer,
  organizer,
  merchant,
  usher,
  event,
  card,
  order,
  orderLine,
  payment,
  refund,
  message,
  mirrored,
  checkpoint,
  auditEntry,
  revocation,
  heartbeat,
} from './event-payloads.ts';

/** Every subgraph that trusts access tokens and does not make them. */
const trusting = ['ticketing', 'payments', 'finances'] as const;

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

  'customer.registered': { from: 'identity', to: ['ticketing', 'payments'], payload: customer },
  'customer.updated': { from: 'identity', to: ['ticketing', 'payments'], payload: customer },
  'organizer.updated': { from: 'identity', to: ['ticketing', 'finances'], payload: organizer },
  'merchant.updated': { from: 'identity', to: ['payments'], payload: merchant },
  'usher.updated': { from: 'identity', to: ['ticketing'], payload: usher },

  /** For the first time; every later state is told by `event.updated`. */
  'event.published': { from: 'ticketing', to: ['identity', 'finances'], payload: event },
  'event.updated': { from: 'ticketing', to: ['identity', 'finances'], payload: event },
  'message.requested': { from: ['ticketing', 'payments'], to: ['identity'], payload: message },
  /** With what an invoice says of it. */
  'order.placed': {
    from: 'ticketing',
    to: ['payments'],
    payload: order.extend({
      eventName: z.string().default(''),
      lines: z.array(orderLine).default([]),
    }),
  },
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

  'ledger.posted': { from: 'payments', to: ['finances'], payload: mirrored },
  'ledger.checkpoint': { from: 'payments', to: ['finances'], payload: checkpoint },

  'audit.recorded': {
    from: ['ticketing', 'payments', 'finances'],
    to: ['identity'],
    payload: auditEntry,
  },
});

export type Events = typeof events;
