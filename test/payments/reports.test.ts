import { randomUUID } from 'node:crypto';
import { openDb } from '@gatehouse/kit-postgres/open-db';
import type { Provider } from '@gatehouse/payments/domain/provider';
import { compareReports } from '@gatehouse/payments/domain/reports/compare-reports';
import { sandboxTill } from '@gatehouse/payments/providers/sandbox/sandbox-till';
import { payments } from '@gatehouse/payments/subgraph';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { captureLog } from './capture-log.ts';
import { type Desk, openDesk } from './open-desk.ts';
import { pay, startPaying, confirm } from './pay.ts';
import { tokenOf } from './payments-alone.ts';
import { aHolder, brokenChecks, reload } from './wallet.ts';

const cleanup = new AsyncDisposableStack();
let desk: Desk;
let db: ReturnType<typeof openDb<typeof payments.tables>>['db'];
beforeAll(async () => {
  desk = cleanup.use(await openDesk('nothing'));
  const tables = { schema: payments.tables, applicationName: 'test', max: 2 };
  const opened = openDb(desk.databaseUrl, tables);
  cleanup.defer(opened.close);
  ({ db } = opened);
});
afterAll(() => cleanup.disposeAsync());
beforeEach(() => desk.sql`delete from payments.provider_days`);

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);

/** The nightly comparison, so many days from now; tells what it raised alarms about. */
async function compare(days = 1, report?: Provider['report']) {
  const { log, entries } = captureLog();
  const till = sandboxTill({ db, log });
  const provider = { ...till.provider, ...(report && { report }) };
  await compareReports({ ...till, provider, providerNamed: () => provider }, inDays(days));
  const days_ = await desk.sql<{ day: string; matched: number; differences: unknown }[]>`
    select day::text, matched_count as matched, differences from payments.provider_days order by day`;
  const alarms = entries().filter(({ level }) => level === 50);
  return { alarms, days: [...days_] };
}

const differences = async () =>
  (await compare()).days.flatMap(({ differences }) => differences as object[]);

/** Paid by the provider and by a card beside it, given back in part, loaded, fetched by the poller. */
async function aDaysWork() {
  const order = await desk.anOrder();
  const { cardId } = await aHolder(desk, { customerId: order.customerId, balance: 2000 });
  const split = { method: 'sandbox_success', wallet: { cardId } };
  const { result } = await startPaying(desk, order, split);
  const paymentId: string = result.payment.id;
  await confirm(desk, order, { paymentId });
  const { orderId, customerId, eventId } = order;
  const refund = { refundId: randomUUID(), paymentId, orderId, customerId, eventId };
  const amount = { amountMinor: '1000', currency: 'EUR' };
  await desk.tell('refund.approved', { ...refund, amount, cause: 'ADMIN' });
  await reload(desk, { token: tokenOf('customer', customerId) }, { amountMinor: 500 });
  const late = await pay(desk, await desk.anOrder(), 'sandbox_timeout');
  await desk.runJobs('poll');
  await desk.settle();
  return { paymentId, latePaymentId: late.paymentId };
}

test('a provider’s report agrees with the books of the same day, payment by payment and refund by refund', async () => {
  await aDaysWork();

  const { alarms, days } = await compare();

  expect(alarms).toEqual([]);
  expect(days.at(-1)).toMatchObject({ matched: 4, differences: [] });
  expect(await brokenChecks(desk)).toEqual([]);
});

test('what differs is named on both sides, an alarm and broken health, and agrees again once it is explained', async () => {
  const { paymentId, latePaymentId } = await aDaysWork();
  const [strange] = await desk.sql`
    insert into payments.sandbox_intents (key, amount_minor, currency, method, state)
    values (gen_random_uuid(), 700, 'EUR', 'sandbox_success', 'succeeded') returning key`;
  const id = strange?.['key'] as string;
  await desk.sql`insert into payments.sandbox_charges (intent_key, amount_minor) values (${id}, 700)`;
  await desk.sql`update payments.sandbox_charges set amount_minor = 2549 where intent_key = ${paymentId}`;
  const [taken] = await desk.sql`
    delete from payments.sandbox_charges where intent_key = ${latePaymentId} returning *`;

  const { alarms, days } = await compare();
  const broken = await brokenChecks(desk);
  await desk.sql`insert into payments.sandbox_charges ${desk.sql({ ...taken })}`;
  await desk.sql`update payments.sandbox_charges set amount_minor = 2550 where intent_key = ${paymentId}`;
  const later = await compare(2);
  await desk.sql`delete from payments.sandbox_charges where intent_key = ${id}`;
  const last = await compare(3);

  const named = days.at(-1)?.differences as { id: string }[];
  expect(named).toHaveLength(3);
  expect(new Map(named.map((each) => [each.id, each]))).toEqual(
    new Map([
      [id, { id, currency: 'EUR', oursMinor: '0', theirsMinor: '700' }],
      [paymentId, { id: paymentId, currency: 'EUR', oursMinor: '2550', theirsMinor: '2549' }],
      [latePaymentId, { id: latePaymentId, currency: 'EUR', oursMinor: '4550', theirsMinor: '0' }],
    ]),
  );
  expect(alarms).toMatchObject([{ count: 3, provider: 'sandbox' }]);
  expect(broken).toMatchObject([{ name: 'providers report what our books have', count: 1 }]);
  expect(later.alarms).toMatchObject([{ count: 1, differences: [{ id }] }]);
  expect(last.alarms).toEqual([]);
  expect(await brokenChecks(desk)).toEqual([]);
});

test('a payment that took days to be settled is found where the provider moved it', async () => {
  const { paymentId } = await pay(desk, await desk.anOrder());
  await desk.settle();
  const sixDays = 6 * 86_400_000;
  // Asked for and taken six days ago, and posted today.
  await desk.sql`update payments.payments set created_at = now() - interval '6 days' where id = ${paymentId}`;
  await desk.sql`
    update payments.sandbox_charges set id = uuidv7(interval '-6 days') where intent_key = ${paymentId}`;

  expect(await differences()).toEqual([]);
  const { days } = await compare(1);
  expect(days.map(({ day }) => day)).toContain(
    new Date(Date.now() - sixDays).toISOString().slice(0, 10),
  );
});

test('a provider that does not report is asked again the next day, for a week', async () => {
  await pay(desk, await desk.anOrder());
  await desk.settle();

  const silent = await compare(1, async () => ({ says: 'nothing' }));
  const later = await compare(2);

  expect(silent.days).toEqual([]);
  const today = new Date().toISOString().slice(0, 10);
  expect(later.days.find(({ day }) => day === today)?.differences).toEqual([]);
});
