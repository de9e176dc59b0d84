import { deriveKey } from '@gatehouse/kit-subgraph/derive-key';
import type { Logger } from '@gatehouse/kit-subgraph/log';
import type { Db, Till } from '../domain/till.ts';
import { absentProvider } from './absent-provider.ts';
import type { ProviderEnvironment } from './environment.ts';
import type { Bank } from './sandbox/bank.ts';
import { sandboxProvider } from './sandbox/sandbox-provider.ts';
import { stripeProvider } from './stripe/stripe-provider.ts';

type Options = {
  readonly db: Db;
  readonly log: Logger;
  readonly secret: string;
  readonly production: boolean;
  readonly publicUrl: string;
};

export type OpenProviders = Pick<Till, 'provider' | 'providerNamed'> & {
  readonly bank: Bank;
  /** What the sandbox signs its webhooks with. */
  readonly sandboxSecret: string;
};

/** Every provider that can be asked, and which one is for new payments. */
export function openProviders(
  { provider: chosen, stripe, sandbox: { behaviour, webhookSecrets } }: ProviderEnvironment,
  { db, log, secret, production, publicUrl }: Options,
): OpenProviders {
  const derived = deriveKey(secret, 'sandbox webhooks').toString('base64url');
  const secrets = webhookSecrets ?? [derived];
  // A page for developers, which production does not have.
  const actionUrl = (paymentId: string) => `${publicUrl}/payments/dev/sandbox/${paymentId}`;
  const sandbox = sandboxProvider({
    db,
    behaviour,
    webhookSecrets: secrets,
    ...(production ? {} : { actionUrl }),
  });
  const real = stripe && stripeProvider(stripe, { log });
  const byName = new Map([sandbox, ...(real ? [real] : [])].map((each) => [each.name, each]));
  const provider = byName.get(chosen) ?? sandbox;
  const isLive = provider === real && stripe?.secretKey.includes('_live_') === true;
  if (isLive) log.info({ provider: provider.name }, 'real money is moved');
  else log[production ? 'warn' : 'info']({ provider: provider.name }, 'no real money is moved');
  return {
    provider,
    providerNamed: (name) => byName.get(name) ?? absentProvider(name, log),
    bank: { db, behaviour },
    sandboxSecret: secrets[0] ?? derived,
  };
}
