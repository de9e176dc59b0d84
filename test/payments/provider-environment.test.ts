import { createLog } from '@gatehouse/kit-subgraph/log';
import { readProviderEnvironment } from '@gatehouse/payments/providers/environment';
import { openProviders } from '@gatehouse/payments/providers/open-providers';
import { settlePayment } from '@gatehouse/payments/domain/settle-payment';
import { openDb } from '@gatehouse/kit-postgres/open-db';
import { payments } from '@gatehouse/payments/subgraph';
import { expect, test } from 'vitest';
import { captureLog } from './capture-log.ts';
import { openDesk } from './open-desk.ts';
import { pay, startPaying } from './pay.ts';
import { openFakeStripe } from './stripe/fake-stripe.ts';
import { stripeEnvironment } from './stripe/open-stripe.ts';

const key = { STRIPE_SECRET_KEY: 'sk_test_1' };
const secrets = { STRIPE_WEBHOOK_SECRETS: 'whsec_1,whsec_2' };
const publicUrl = 'http://localhost:4000';
const live = { STRIPE_SECRET_KEY: 'sk_live_1', ...secrets };

test('without configuration the sandbox is asked, with Stripe configured Stripe, unless the sandbox is named', () => {
  expect(readProviderEnvironment({})).toMatchObject({ provider: 'sandbox', stripe: undefined });
  expect(readProviderEnvironment({ ...key, ...secrets })).toMatchObject({
    provider: 'stripe',
    stripe: { webhookSecrets: ['whsec_1', 'whsec_2'] },
  });
  expect(readProviderEnvironment({ ...live, PAYMENT_PROVIDER: 'sandbox' })).toMatchObject({
    provider: 'sandbox',
    stripe: { secretKey: 'sk_live_1' },
  });
});

test.each<[string, NodeJS.ProcessEnv, RegExp]>([
  ['a key alone', key, /come together/],
  ['secrets alone', secrets, /come together/],
  ['no secret in the list', { ...key, STRIPE_WEBHOOK_SECRETS: ' , ' }, /STRIPE_WEBHOOK_SECRETS/],
  ['a publishable key', { ...secrets, STRIPE_SECRET_KEY: 'pk_test_1' }, /STRIPE_SECRET_KEY/],
  ['Stripe wanted and not configured', { PAYMENT_PROVIDER: 'stripe' }, /needs STRIPE_SECRET_KEY/],
  ['an address alone', { STRIPE_API_HOST: 'http://localhost:1' }, /of no use/],
  [
    'another address for a live key',
    { ...live, STRIPE_API_HOST: 'http://localhost:1' },
    /for tests/,
  ],
  [
    'another address in production',
    { ...key, ...secrets, STRIPE_API_HOST: 'http://localhost:1', NODE_ENV: 'production' },
    /for tests/,
  ],
  ['a provider that nobody knows', { PAYMENT_PROVIDER: 'bank' }, /PAYMENT_PROVIDER/],
  ['a mishap that nobody knows', { SANDBOX_BEHAVIOUR: 'explode=1' }, /SANDBOX_BEHAVIOUR/],
  ['odds above one', { SANDBOX_BEHAVIOUR: 'drop=2' }, /SANDBOX_BEHAVIOUR/],
  ['odds that are no number', { SANDBOX_BEHAVIOUR: 'drop=often' }, /SANDBOX_BEHAVIOUR/],
  ['a secret that can be guessed', { SANDBOX_WEBHOOK_SECRETS: 'short' }, /SANDBOX_WEBHOOK_SECRETS/],
])(
  '%s does not start, and the sentence names the variable and no secret',
  (_what, environment, sentence) => {
    const read = () => readProviderEnvironment(environment);
    expect(read).toThrow(sentence);
    expect(read).not.toThrow(/whsec_1|sk_live_1|sk_test_1|pk_test_1/);
  },
);

test('the start says which provider is asked and whether that is real money', () => {
  const { log, entries } = captureLog();
  const options = { db: undefined as never, log, secret: 'x'.repeat(32), publicUrl };

  openProviders(readProviderEnvironment({}), { ...options, production: false });
  openProviders(readProviderEnvironment({}), { ...options, production: true });
  openProviders(readProviderEnvironment({ ...key, ...secrets }), { ...options, production: true });
  openProviders(readProviderEnvironment(live), { ...options, production: true });

  expect(entries().map(({ level, provider, msg }) => [level, provider, msg])).toEqual([
    [30, 'sandbox', 'no real money is moved'],
    [40, 'sandbox', 'no real money is moved'],
    [40, 'stripe', 'no real money is moved'],
    [30, 'stripe', 'real money is moved'],
  ]);
});

test('a payment keeps its provider: Stripe is asked about its own while the sandbox is for new ones, and waited for when it is not configured', async () => {
  await using stripe = await openFakeStripe();
  await using desk = await openDesk('confirms', { environment: stripeEnvironment(stripe.url) });
  const order = await desk.anOrder();
  const { paymentId } = await pay(desk, order, 'pm_slow');
  const [row] = await desk.sql`select provider_ref as ref from payments.payments`;
  const ref = row?.['ref'] as string;
  stripe.change(ref, { status: 'succeeded', amount_received: 4550 });
  const tables = { schema: payments.tables, applicationName: 'test', max: 2 };
  const { db, close } = openDb(desk.databaseUrl, tables);
  const { log, entries } = captureLog();
  const tillFor = (environment: NodeJS.ProcessEnv) => {
    const options = { db, log, secret: 'x'.repeat(32), production: false, publicUrl };
    return { db, log, ...openProviders(readProviderEnvironment(environment), options) };
  };
  const look = async (environment: NodeJS.ProcessEnv) => {
    await settlePayment(tillFor(environment), { paymentId, attempt: 3, now: new Date() });
    const [payment] = await desk.sql`select status from payments.payments where id = ${paymentId}`;
    const [next] =
      await desk.sql`select from payments_jobs.jobs where key = ${`poll:${paymentId}`}`;
    return [payment?.['status'], next !== undefined];
  };

  const without = await look({});
  const alarms = entries().filter(({ level }) => level === 50);
  const again = await look({ ...stripeEnvironment(stripe.url), PAYMENT_PROVIDER: 'sandbox' });
  await close();

  expect(without).toEqual(['PROCESSING', true]);
  expect(alarms).toMatchObject([
    { provider: 'stripe', msg: 'payments wait for a provider that is not configured' },
  ]);
  expect(again[0]).toBe('SUCCEEDED');
});

test('by a seed the sandbox does the same with the same payment, and something else with another seed', async () => {
  await using desk = await openDesk();
  const tables = { schema: payments.tables, applicationName: 'test', max: 2 };
  const { db, close } = openDb(desk.databaseUrl, tables);
  const log = createLog({ level: 'silent', name: 'test' });
  const odds = 'decline=0.2,action=0.2,timeout=0.2,timeout_before=0.2';
  const ids = Array.from({ length: 20 }, (_, at) => `00000000-0000-7000-8000-0000000000${at + 10}`);
  const methodsBy = async (seed: string) => {
    const environment = { SANDBOX_SEED: seed, SANDBOX_BEHAVIOUR: odds };
    const options = { db, log, secret: 'x'.repeat(32), production: false, publicUrl };
    const { provider } = openProviders(readProviderEnvironment(environment), options);
    const amount = { amountMinor: 100n, currency: 'EUR' };
    for (const paymentId of ids)
      await provider.create({ paymentId, amount, method: 'sandbox_success' });
    const rows = await desk.sql`delete from payments.sandbox_intents returning key, method`;
    return rows.map(({ key, method }) => `${key} ${method}`).toSorted();
  };

  const [once, twice, other] = [await methodsBy('a'), await methodsBy('a'), await methodsBy('b')];
  await close();

  expect(twice).toEqual(once);
  expect(other).not.toEqual(once);
  expect(new Set(once.map((each) => each.split(' ')[1])).size).toBeGreaterThan(2);
});

test('the sandbox reports what it moved, with its fees', async () => {
  await using desk = await openDesk('cannotFulfil');
  const paid = await pay(desk, await desk.anOrder());
  await startPaying(desk, await desk.anOrder());
  await desk.settle();
  const tables = { schema: payments.tables, applicationName: 'test', max: 2 };
  const { db, close } = openDb(desk.databaseUrl, tables);
  const options = {
    db,
    log: captureLog().log,
    secret: 'x'.repeat(32),
    production: false,
    publicUrl,
  };
  const { provider } = openProviders(readProviderEnvironment({}), options);
  const [from, to] = [-60_000, 60_000].map((ms) => new Date(Date.now() + ms)) as [Date, Date];

  const moved = await provider.report({ from, to });
  const nothing = await provider.report({ from: to, to: new Date(to.getTime() + 1) });
  await close();

  const [refund] = await desk.sql<[{ id: string }]>`select id from payments.refunds`;
  expect(moved).toMatchObject([
    { kind: 'charge', id: paid.paymentId, amount: { amountMinor: 4550n, currency: 'EUR' } },
    { kind: 'fee', id: paid.paymentId, amount: { amountMinor: -89n } },
    { kind: 'refund', id: refund.id, amount: { amountMinor: -4550n } },
  ]);
  expect(nothing).toEqual([]);
});
