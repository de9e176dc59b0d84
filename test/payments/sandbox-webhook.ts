import {
  signatureHeader,
  signWebhook,
} from '@gatehouse/payments/providers/sandbox/webhook-signature';
import type { Desk } from './open-desk.ts';

/** What the sandbox of these tests signs with, and what it signed with until a moment ago. */
export const [secret, oldSecret] = ['the secret of the sandbox', 'the secret it had before'];

export const webhookEnvironment = { SANDBOX_WEBHOOK_SECRETS: `${secret},${oldSecret}` };

type Sending = {
  readonly provider?: string;
  readonly by?: string;
  readonly at?: Date;
  /** What arrives, if it is not what was signed. */
  readonly arriving?: string;
};

/** A webhook as it arrives at the subgraph, signed like the sandbox does unless told otherwise. */
export function webhookRequest(body: string, sending: Sending = {}): Request {
  const { provider = 'sandbox', by = secret, at = new Date(), arriving = body } = sending;
  return new Request(`http://payments/payments/webhooks/${provider}`, {
    method: 'POST',
    headers: { [signatureHeader]: signWebhook(by, body, at) },
    body: arriving,
  });
}

/** Calls the webhook of the subgraph, and gives the status of its answer. */
export async function callWebhook(desk: Desk, event: object, sending?: Sending): Promise<number> {
  const { status } = await desk.subgraph.handle(webhookRequest(JSON.stringify(event), sending));
  return status;
}

/** What the sandbox would say of a payment. */
export const eventOf = (paymentId: string, state: string, amountMinor = '4550') => ({
  id: `event_${paymentId}_${state}`,
  about: 'intent',
  key: paymentId,
  ref: `sandbox_intent_${paymentId}`,
  state,
  amountMinor,
  currency: 'EUR',
});
