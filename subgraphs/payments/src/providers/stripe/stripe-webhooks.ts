import { isUtf8 } from 'node:buffer';
import type { Stripe } from 'stripe';
import { z } from 'zod';
import type { Notice, Provider } from '../../domain/provider.ts';
import { refundWordOf, wordOf } from './stripe-words.ts';

const toleranceSeconds = 5 * 60;

/** The envelope alone: what is in it has the shape of its type, by the signature's word. */
const envelope = z.object({
  id: z.string().min(1).max(255),
  type: z.string(),
  data: z.object({ object: z.looseObject({ id: z.string() }) }),
});

const paymentEvents: ReadonlySet<string> = new Set([
  'payment_intent.amount_capturable_updated',
  'payment_intent.canceled',
  'payment_intent.payment_failed',
  'payment_intent.processing',
  'payment_intent.requires_action',
  'payment_intent.succeeded',
]);

const refundEvents: ReadonlySet<string> = new Set([
  'charge.refund.updated',
  'refund.created',
  'refund.failed',
  'refund.updated',
]);

/** Believes Stripe's webhooks by the SDK's own check, over the bytes as they came. */
export function stripeWebhooks(
  { webhooks }: Stripe,
  secrets: readonly string[],
): Pick<Provider, 'parseWebhook' | 'readWebhook'> {
  const isSigned = (body: Buffer, header: string, tolerance: number, now: Date): boolean =>
    secrets.some((secret) => {
      try {
        return webhooks.signature?.verifyHeader(
          body,
          header,
          secret,
          tolerance,
          undefined,
          now.getTime(),
        );
      } catch {
        return false;
      }
    });
  return {
    parseWebhook: (body, headers, now) => {
      const header = headers.get('stripe-signature') ?? '';
      // Without a tolerance the age is not looked at.
      if (!isSigned(body, header, 0, now)) return { about: 'unbelieved', because: 'signature' };
      if (!isSigned(body, header, toleranceSeconds, now))
        return { about: 'unbelieved', because: 'stale' };
      const notice = isUtf8(body) ? readEvent(body.toString()) : undefined;
      return notice ?? { about: 'unbelieved', because: 'malformed' };
    },
    readWebhook: readEvent,
  };
}

function readEvent(body: string): Notice | undefined {
  const event = envelope.safeParse(parse(body)).data;
  if (event === undefined) return undefined;
  const { id: eventId, type } = event;
  const { object } = event.data as { object: unknown };
  if (paymentEvents.has(type)) {
    const intent = object as Stripe.PaymentIntent;
    const id = intent.metadata['paymentId'];
    if (id === undefined) return { eventId, about: 'nothing' };
    const payment = { id, providerRef: intent.id };
    // Declined is not ended at Stripe: asking has it ended.
    const isDeclined = type === 'payment_intent.payment_failed';
    return {
      eventId,
      about: 'payment',
      payment,
      word: isDeclined ? { says: 'ask' } : wordOf(intent),
    };
  }
  if (refundEvents.has(type)) {
    const refund = object as Stripe.Refund;
    const id = refund.metadata?.['refundId'];
    if (id === undefined) return { eventId, about: 'nothing' };
    return {
      eventId,
      about: 'refund',
      refund: { id, providerRef: refund.id },
      word: refundWordOf(refund),
    };
  }
  return { eventId, about: 'nothing' };
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
