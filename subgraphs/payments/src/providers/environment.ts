import { z } from 'zod';
import { odds, type Behaviour } from './sandbox/behaviour.ts';

const list = z.string().transform((text) =>
  text
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean),
);

const secrets = list.pipe(z.array(z.string().min(16)).min(1));

/** `drop=0.1,duplicate=0.2` */
const behaviour = list
  .transform((pairs) => Object.fromEntries(pairs.map((pair) => pair.split('=', 2))))
  .pipe(z.partialRecord(z.enum(odds), z.coerce.number().min(0).max(1)));

const variables = z.object({
  NODE_ENV: z.string().optional(),
  /** Who is asked for new payments: Stripe where it is configured, and the sandbox, which moves no money, elsewhere. */
  PAYMENT_PROVIDER: z.enum(['sandbox', 'stripe']).optional(),
  STRIPE_SECRET_KEY: z
    .string()
    .regex(/^[rs]k_(test|live)_/, 'begins with sk_ or rk_')
    .optional(),
  /** Those of the webhook endpoint, several while one replaces another: any of them signs for Stripe. */
  STRIPE_WEBHOOK_SECRETS: list.pipe(z.array(z.string().startsWith('whsec_')).min(1)).optional(),
  /** The page of ours to which a payer comes back from their bank's; without it, payers act in Stripe's own form. */
  STRIPE_RETURN_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** Another server that speaks Stripe's API, for tests. */
  STRIPE_API_HOST: z.url({ protocol: /^https?$/ }).optional(),
  /** Which mishaps happen how often, from 0 to 1 each; the same seed makes the same of the same payment. */
  SANDBOX_BEHAVIOUR: behaviour.optional(),
  SANDBOX_SEED: z.string().default('gatehouse'),
  /** How late a late webhook is at most. */
  SANDBOX_LATE_MS: z.coerce.number().int().min(0).default(5000),
  /** The first signs the sandbox's webhooks, all are believed. Without any, one is derived from the deployment's secret. */
  SANDBOX_WEBHOOK_SECRETS: secrets.optional(),
});

export type StripeAccount = {
  readonly secretKey: string;
  readonly webhookSecrets: readonly string[];
  readonly returnUrl: string | undefined;
  readonly apiHost: URL | undefined;
};

export type ProviderEnvironment = {
  /** Who is asked for new payments. */
  readonly provider: 'sandbox' | 'stripe';
  readonly stripe: StripeAccount | undefined;
  readonly sandbox: {
    readonly behaviour: Behaviour;
    readonly webhookSecrets: readonly string[] | undefined;
  };
};

/** Which providers move money, read and checked once; a wrong environment ends the start with a sentence. */
export function readProviderEnvironment(
  from: NodeJS.ProcessEnv = process.env,
): ProviderEnvironment {
  const parsed = variables.safeParse(from);
  if (!parsed.success) throw new Error(`Environment: ${z.prettifyError(parsed.error)}`);
  const { data } = parsed;
  const stripe = stripeAccount(data);
  const provider = data.PAYMENT_PROVIDER ?? (stripe === undefined ? 'sandbox' : 'stripe');
  if (provider === 'stripe' && stripe === undefined)
    throw new Error(
      'Environment: PAYMENT_PROVIDER=stripe needs STRIPE_SECRET_KEY and STRIPE_WEBHOOK_SECRETS.',
    );
  return {
    provider,
    stripe,
    sandbox: {
      behaviour: {
        seed: data.SANDBOX_SEED,
        lateMaxMs: data.SANDBOX_LATE_MS,
        odds: data.SANDBOX_BEHAVIOUR ?? {},
      },
      webhookSecrets: data.SANDBOX_WEBHOOK_SECRETS,
    },
  };
}

function stripeAccount(data: z.infer<typeof variables>): StripeAccount | undefined {
  const { STRIPE_SECRET_KEY: secretKey, STRIPE_WEBHOOK_SECRETS: webhookSecrets } = data;
  const { STRIPE_API_HOST: apiHost, STRIPE_RETURN_URL: returnUrl } = data;
  if (secretKey === undefined && webhookSecrets === undefined) {
    if (apiHost !== undefined)
      throw new Error('Environment: STRIPE_API_HOST is of no use without STRIPE_SECRET_KEY.');
    return undefined;
  }
  // A payment would be taken whose end we never hear of, or events be believed that nobody can be asked about.
  if (secretKey === undefined || webhookSecrets === undefined)
    throw new Error('Environment: STRIPE_SECRET_KEY and STRIPE_WEBHOOK_SECRETS come together.');
  if (apiHost !== undefined && (data.NODE_ENV === 'production' || secretKey.includes('_live_')))
    throw new Error(
      'Environment: STRIPE_API_HOST is for tests: neither in production nor with a live key.',
    );
  return {
    secretKey,
    webhookSecrets,
    returnUrl,
    apiHost: apiHost === undefined ? undefined : new URL(apiHost),
  };
}
