import { randomUUID } from 'node:crypto';
import { openDb } from '@gatehouse/kit-postgres/open-db';
import { forgetEventBodies } from '@gatehouse/payments/domain/webhooks/forget-event-bodies';
import { payments } from '@gatehouse/payments/subgraph';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PAYMENT } from './documents.ts';
import { anyOrder, type Desk, openDesk, type Order } from './open-desk.ts';
import { confirm, pay, startPaying, told } from './pay.ts';
import { callWebhook, eventOf, oldSecret, webhookEnvironment } from './sandbox-webhook.ts';

let desk: Desk;
beforeAll(async () => {
  // Those of the sandbox do not come: what is called here is what a test calls.
  const environment = { ...webhookEnvironment, SANDBOX_BEHAVIOUR: 'drop=1' };
  desk = await openDesk('confirms', { environment });
});
afterAll(() => desk[Symbol.asyncDispose]());

async function started() {
  const order = await desk.anOrder();
  const { result } = await startPaying(desk, order);
  const paymentId: string = result.payment.id;
  return { order, paymentId, event: eventOf(paymentId, 'succeeded') };
}

const statusOf = async ({ token }: { token: string }, id: string) =>
  (await desk.as(token)(PAYMENT, { id })).data.payment.status;

const stored = (eventId: string) =>
  desk.sql`select state, body from payments.provider_events where event_id = ${eventId}`;

test('P-16: the same webhook five times, at once and again later, is one effect and 200 each time', async () => {
  const { order, paymentId, event } = await started();

  const atOnce = await Promise.all([1, 2, 3, 4].map(() => callWebhook(desk, event)));
  await desk.settle();
  const later = await callWebhook(desk, event);
  await desk.settle();

  expect([...atOnce, later]).toEqual(Array(5).fill(200));
  expect(await statusOf(order, paymentId)).toBe('SUCCEEDED');
  expect(told(desk, paymentId)).toEqual(['payment.started', 'payment.captured']);
  expect(await stored(event.id)).toEqual([{ state: 'APPLIED', body: JSON.stringify(event) }]);
});

test('P-17: succeeded first and processing later by webhook stays SUCCEEDED', async () => {
  const { order, paymentId, event } = await started();

  await callWebhook(desk, event);
  await desk.settle();
  for (const late of ['processing', 'requires_action', 'declined', 'canceled'])
    expect(await callWebhook(desk, eventOf(paymentId, late))).toBe(200);
  await desk.settle();

  expect(await statusOf(order, paymentId)).toBe('SUCCEEDED');
  expect(told(desk, paymentId)).toEqual(['payment.started', 'payment.captured']);
});

test('P-17: processing first, and a confirmation later finds it paid', async () => {
  const { order, paymentId, event } = await started();

  await callWebhook(desk, eventOf(paymentId, 'processing'));
  await desk.settle();
  expect(await statusOf(order, paymentId)).toBe('PROCESSING');
  await callWebhook(desk, event);
  await desk.settle();
  const { result } = await confirm(desk, order, { paymentId });

  expect(result.payment.status).toBe('SUCCEEDED');
  expect(told(desk, paymentId)).toEqual(['payment.started', 'payment.captured']);
});

const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000);

test.each<[string, number, (body: string) => Parameters<typeof callWebhook>[2]]>([
  ['a wrong signature', 400, () => ({ by: 'the secret of nobody' })],
  ['a timestamp of six minutes ago', 400, () => ({ at: ago(6) })],
  ['a timestamp of in six minutes', 400, () => ({ at: ago(-6) })],
  ['one changed byte', 400, (body) => ({ arriving: body.replace('succeeded', 'succeedeD') })],
  ['a body that is no event', 400, () => ({ arriving: '{}' })],
  ['a provider that nobody knows', 400, () => ({ provider: 'nobody' })],
  ['a provider that is not configured', 400, () => ({ provider: 'stripe' })],
  ['more than a provider has to say', 413, () => ({ arriving: ' '.repeat(256 * 1024 + 1) })],
])(
  'P-18: %s is refused with %i, stored nowhere and applied to nothing',
  async (_what, status, sending) => {
    const { order, paymentId, event } = await started();

    expect(await callWebhook(desk, event, sending(JSON.stringify(event)))).toBe(status);
    await desk.settle();

    expect(await stored(event.id)).toHaveLength(0);
    expect(await statusOf(order, paymentId)).toBe('PENDING');
  },
);

test('P-18: a webhook of four minutes ago, signed with the secret that is being replaced, is believed', async () => {
  const { order, paymentId, event } = await started();

  expect(await callWebhook(desk, event, { by: oldSecret, at: ago(4) })).toBe(200);
  await desk.settle();

  expect(await statusOf(order, paymentId)).toBe('SUCCEEDED');
});

test('a signed body that is no event of the sandbox is refused; one about nothing of ours is kept and let be', async () => {
  expect(await callWebhook(desk, { hello: 'world' })).toBe(400);
  const { paymentId } = await started();
  const strange = eventOf(paymentId, 'polished');

  expect(await callWebhook(desk, strange)).toBe(200);
  await desk.settle();

  expect(await stored(strange.id)).toMatchObject([{ state: 'IGNORED' }]);
});

test('P-16: what cannot be applied yet stays, is tried again later and later, and is applied once its payment is known', async () => {
  const { orderId, customerId, eventId, total } = anyOrder();
  const paymentId = randomUUID();
  const event = eventOf(paymentId, 'succeeded');
  const next = async () => {
    const [job] = await desk.sql`
      select extract(epoch from run_at - now())::int as seconds from payments_jobs.jobs
      where key = ${`providerEvent:sandbox:${event.id}`}`;
    return job?.['seconds'] as number;
  };

  expect(await callWebhook(desk, event)).toBe(200);
  await desk.settle();
  const [state, first] = [await stored(event.id), await next()];
  await desk.runJobs('applyProviderEvent');
  const second = await next();
  await desk.sql`
    insert into payments.p_orders (id, version, customer_id, event_id, total_minor, currency, status, expires_at)
    values (${orderId}, 1, ${customerId}, ${eventId}, ${total.amountMinor}, 'EUR', 'HELD', now() + interval '1 hour')`;
  await desk.sql`
    insert into payments.payments (id, order_id, customer_id, amount_minor, currency, method, provider)
    values (${paymentId}, ${orderId}, ${customerId}, ${total.amountMinor}, 'EUR', 'sandbox_success', 'sandbox')`;
  await desk.runJobs('applyProviderEvent');

  expect(state).toMatchObject([{ state: 'RECEIVED' }]);
  expect([first > 15 && first <= 30, second > 60 && second <= 120]).toEqual([true, true]);
  expect(await stored(event.id)).toMatchObject([{ state: 'APPLIED' }]);
  expect(told(desk, paymentId)).toEqual(['payment.captured']);
});

test('a webhook that names another amount, or another name for the payment, moves nothing', async () => {
  const { order, paymentId, event } = await started();

  await callWebhook(desk, { ...event, amountMinor: '1' });
  await callWebhook(desk, { ...event, id: `${event.id}_2`, ref: 'sandbox_intent_of_somebody' });
  await desk.settle();

  expect(await statusOf(order, paymentId)).toBe('PENDING');
});

test('a webhook about a refund that failed after it had succeeded moves nothing', async () => {
  const { token, ...order }: Order & { token: string } = await desk.anOrder();
  const { paymentId } = await pay(desk, { ...order, token });
  await desk.tell('order.unfulfilled', { ...order, version: 10, status: 'EXPIRED', paymentId });
  await desk.settle();
  const [refund] = await desk.sql<[{ id: string; provider_ref: string }]>`
    select id, provider_ref from payments.refunds where payment_id = ${paymentId}`;
  const { id: key, provider_ref: ref } = refund;

  await callWebhook(desk, { ...eventOf(key, 'failed'), about: 'refund', ref });
  await callWebhook(desk, { ...eventOf(key, 'succeeded'), about: 'refund', ref });
  await desk.settle();

  const seen = await desk.as(token)(PAYMENT, { id: paymentId });
  expect(seen.data.payment.refunded).toEqual({ amountMinor: '4550' });
  expect(told(desk, paymentId).filter((name) => name === 'payment.refunded')).toHaveLength(1);
});

test('after 90 days what an event said is forgotten, and that it came is not', async () => {
  const { event } = await started();
  const waiting = eventOf(randomUUID(), 'succeeded');
  await callWebhook(desk, event);
  await callWebhook(desk, waiting);
  await desk.settle();
  const tables = { schema: payments.tables, applicationName: 'test', max: 1 };
  const { db, close } = openDb(desk.databaseUrl, tables);
  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);

  await forgetEventBodies(db, inDays(89));
  const before = await stored(event.id);
  await forgetEventBodies(db, inDays(91));
  await close();

  expect(before).toEqual([{ state: 'APPLIED', body: JSON.stringify(event) }]);
  expect(await stored(event.id)).toEqual([{ state: 'APPLIED', body: null }]);
  expect(await stored(waiting.id)).toEqual([{ state: 'RECEIVED', body: JSON.stringify(waiting) }]);
  expect(await callWebhook(desk, event)).toBe(200);
  await desk.settle();
  expect(await stored(event.id)).toEqual([{ state: 'APPLIED', body: null }]);
});
