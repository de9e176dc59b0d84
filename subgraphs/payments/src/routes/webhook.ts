import type { RouteHandler } from '@gatehouse/kit-subgraph/subgraph';
import { keepProviderEvent } from '../domain/webhooks/keep-provider-event.ts';
import type { Till } from '../domain/till.ts';

/** As much as the gateway lets through; no provider's event comes near it. */
const bodyMaxBytes = 256 * 1024;

/**
 * `POST /payments/webhooks/:provider`. Answers 200 when the event stands in our books, again for one that stood there: what it
 * means is worked out afterwards, so a provider never waits for that nor repeats it for that.
 */
export const webhook =
  (till: Till): RouteHandler =>
  async (request, { provider: name = '' }) => {
    const body = Buffer.from(await request.arrayBuffer());
    if (body.length > bodyMaxBytes) return new Response('Too large.\n', { status: 413 });
    const provider = till.providerNamed(name);
    const notice = provider.parseWebhook(body, request.headers, new Date());
    if (notice.about === 'unbelieved') {
      till.log.warn({ provider: provider.name, because: notice.because }, 'webhook refused');
      return new Response('This is not a genuine webhook of now.\n', { status: 400 });
    }
    const event = { provider: provider.name, eventId: notice.eventId };
    await keepProviderEvent(till.db, { ...event, body: body.toString('utf8') });
    return new Response('ok\n');
  };
