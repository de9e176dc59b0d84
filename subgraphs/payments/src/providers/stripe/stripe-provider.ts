import type { Logger } from '@gatehouse/kit-subgraph/log';
import { Stripe } from 'stripe';
import type { Provider } from '../../domain/provider.ts';
import type { StripeAccount } from '../environment.ts';
import { stripePayments } from './stripe-payments.ts';
import { stripeRefunds } from './stripe-refunds.ts';
import { stripeReport } from './stripe-report.ts';
import { stripeWebhooks } from './stripe-webhooks.ts';

/** Less than the gateway waits for us: what takes longer is PROCESSING, and settled by webhook or poller. */
const timeoutDefaultMs = 3500;

type Options = { readonly log: Logger; readonly timeoutMs?: number };

/** Stripe, by its official SDK. */
export function stripeProvider(
  { secretKey, webhookSecrets, returnUrl, apiHost }: StripeAccount,
  { log, timeoutMs: timeout = timeoutDefaultMs }: Options,
): Provider {
  const stripe = new Stripe(secretKey, {
    timeout,
    // Whoever waits for us would wait for the second try too; the poller is the retry.
    maxNetworkRetries: 0,
    telemetry: false,
    ...(apiHost === undefined ? {} : hostOf(apiHost)),
  });
  return {
    name: 'stripe',
    isMethod: (token) => /^pm_\w{1,250}$/.test(token),
    ...stripePayments(stripe, { log, returnUrl }),
    ...stripeRefunds(stripe, log),
    ...stripeWebhooks(stripe, webhookSecrets),
    report: stripeReport(stripe, log),
  };
}

const hostOf = ({ protocol, hostname, port }: URL) => ({
  protocol: protocol === 'http:' ? ('http' as const) : ('https' as const),
  host: hostname,
  ...(port === '' ? {} : { port }),
});
