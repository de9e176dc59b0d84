import { openDb } from '@gatehouse/kit-postgres/open-db';
import type { Logger } from '@gatehouse/kit-subgraph/log';
import type { Till } from '@gatehouse/payments/domain/till';
import { stripeProvider } from '@gatehouse/payments/providers/stripe/stripe-provider';
import { payments } from '@gatehouse/payments/subgraph';
import { Stripe } from 'stripe';
import { captureLog } from '../capture-log.ts';
import { type Desk, openDesk, type Ticketing } from '../open-desk.ts';
import { type FakeStripe, openFakeStripe } from './fake-stripe.ts';

export const webhookSecrets = ['whsec_now', 'whsec_before'];

const secretKey = 'sk_test_of_these_tests';

export const stripeEnvironment = (url: string) => ({
  STRIPE_SECRET_KEY: secretKey,
  STRIPE_WEBHOOK_SECRETS: webhookSecrets.join(', '),
  STRIPE_API_HOST: url,
});

export type StripeDesk = AsyncDisposable & {
  readonly desk: Desk;
  readonly stripe: FakeStripe;
  /** A till beside the running subgraph, that waits for Stripe no longer than a test can. */
  readonly till: Till;
  readonly entries: () => Record<string, unknown>[];
};

/** Payments that asks a Stripe of this test. */
export async function openStripeDesk(ticketing: Ticketing = 'confirms'): Promise<StripeDesk> {
  const cleanup = new AsyncDisposableStack();
  const stripe = cleanup.use(await openFakeStripe());
  const environment = stripeEnvironment(stripe.url);
  const desk = cleanup.use(await openDesk(ticketing, { environment }));
  const tables = { schema: payments.tables, applicationName: 'test', max: 4 };
  const { db, close } = openDb(desk.databaseUrl, tables);
  cleanup.defer(close);
  const { log, entries } = captureLog();
  const provider = providerOf(stripe, log);
  const till = { db, log, provider, providerNamed: () => provider };
  return { desk, stripe, till, entries, [Symbol.asyncDispose]: () => cleanup.disposeAsync() };
}

const waitMs = 2000;

export const providerOf = ({ url }: Pick<FakeStripe, 'url'>, log: Logger, returnUrl?: string) =>
  stripeProvider(
    { secretKey, webhookSecrets, returnUrl, apiHost: new URL(url) },
    { log, timeoutMs: waitMs },
  );

type Sending = { readonly by?: string; readonly at?: Date; readonly arriving?: string };

/** A webhook of Stripe's about an intent or refund as it is now, signed by the SDK unless told otherwise. */
export async function tellOf(
  { desk, stripe }: Pick<StripeDesk, 'desk' | 'stripe'>,
  type: string,
  id: string,
  { by = 'whsec_now', at = new Date(), arriving }: Sending = {},
): Promise<number> {
  const object = stripe.intents.get(id) ?? stripe.refunds.get(id) ?? { id };
  const payload = JSON.stringify({
    id: `evt_${type}_${id}`,
    object: 'event',
    type,
    data: { object },
  });
  const timestamp = Math.floor(at.getTime() / 1000);
  const header = new Stripe(secretKey).webhooks.generateTestHeaderString({
    payload,
    timestamp,
    secret: by,
  });
  const request = new Request('http://payments/payments/webhooks/stripe', {
    method: 'POST',
    headers: { 'stripe-signature': header },
    body: arriving ?? payload,
  });
  const { status } = await desk.subgraph.handle(request);
  await desk.settle();
  return status;
}
