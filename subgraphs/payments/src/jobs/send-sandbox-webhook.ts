import type { Job } from '@gatehouse/kit-events/run-worker';
import type { RouteHandler } from '@gatehouse/kit-subgraph/subgraph';
import { sandboxEvent } from '../providers/sandbox/sandbox-event.ts';
import { signatureHeader, signWebhook } from '../providers/sandbox/webhook-signature.ts';

/**
 * The sandbox calls our webhook, signed like a real one. By a call and not over the network: the route is in this process in
 * either topology, and what is refused there is sent again like any other job.
 */
export const sendSandboxWebhook =
  (webhook: RouteHandler, secret: string): Job =>
  async (job) => {
    const body = JSON.stringify(sandboxEvent.parse(job));
    const request = new Request('http://payments/payments/webhooks/sandbox', {
      method: 'POST',
      headers: { [signatureHeader]: signWebhook(secret, body, new Date()) },
      body,
    });
    const { status } = await webhook(request, { provider: 'sandbox' });
    if (status !== 200) throw new Error(`The sandbox's webhook was answered ${status}.`);
  };
