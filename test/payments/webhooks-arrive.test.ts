import { openDb } from '@gatehouse/kit-postgres/open-db';
import { createLog } from '@gatehouse/kit-subgraph/log';
import { confirmPayment } from '@gatehouse/payments/domain/confirm-payment';
import { sandboxTill } from '@gatehouse/payments/providers/sandbox/sandbox-till';
import { payments } from '@gatehouse/payments/subgraph';
import { randomUUID } from 'node:crypto';
import { waitFor } from '@gatehouse/kit-events/wait-for';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PAYMENT } from './documents.ts';
import { type Desk, openDesk } from './open-desk.ts';
import { tokenOf } from './payments-alone.ts';
import { confirm, moneyMoved, pay, startPaying, told } from './pay.ts';
import { callWebhook, eventOf, webhookEnvironment } from './sandbox-webhook.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk('confirms', { environment: webhookEnvironment });
});
afterAll(() => desk[Symbol.asyncDispose]());

const shown = async ({ token }: { token: string }, id: string) =>
  (await desk.as(token)(PAYMENT, { id })).data.payment;

const statesOf = async (key: string) => {
  const rows = await desk.sql<{ body: { state: string } }[]>`
    select body::json as body from payments.provider_events where body::json->>'key' = ${key} order by received_at`;
  return rows.map(({ body }) => body.state);
};

for (const method of ['sandbox_timeout', 'sandbox_action', 'sandbox_decline', 'sandbox_refuse'])
  test(`P-16: the sandbox tells by signed webhook what became of a payment by ${method}`, async () => {
    const order = await desk.anOrder();

    const { result: started } = await startPaying(desk, order, { method });
    const paymentId: string = started.payment.id;
    if (method !== 'sandbox_refuse') await confirm(desk, order, { paymentId });
    await desk.settle();

    const isPaid = method === 'sandbox_timeout' || method === 'sandbox_action';
    expect(await shown(order, paymentId)).toMatchObject({
      status: isPaid ? 'SUCCEEDED' : 'FAILED',
    });
    expect(await statesOf(paymentId)).toContain(isPaid ? 'succeeded' : 'declined');
    expect(await moneyMoved(desk, paymentId)).toMatchObject({ charges: isPaid ? 1 : 0 });
    const end = isPaid ? 'payment.captured' : 'payment.failed';
    expect(told(desk, paymentId)).toEqual(['payment.started', end]);
  });

test('P-16: a webhook that is stored and applied before the confirm call returns is the one settlement', async () => {
  const order = await desk.anOrder();
  const { result: started } = await startPaying(desk, order);
  const paymentId: string = started.payment.id;
  const tables = { schema: payments.tables, applicationName: 'test', max: 2 };
  const { db, close } = openDb(desk.databaseUrl, tables);
  const till = sandboxTill({ db, log: createLog({ level: 'silent', name: 'test' }) });
  const isApplied = async () => {
    const { status } = await shown(order, paymentId);
    return status === 'SUCCEEDED' ? true : undefined;
  };
  const provider = {
    ...till.provider,
    confirm: async (payment: Parameters<typeof till.provider.confirm>[0]) => {
      const word = await till.provider.confirm(payment);
      await callWebhook(desk, eventOf(paymentId, 'succeeded'));
      await waitFor(isApplied, { timeoutMs: 10_000 });
      return word;
    },
  };

  const { customerId } = order;
  const request = { customerId, paymentId, idempotencyKey: randomUUID(), now: new Date() };
  const answer = await confirmPayment({ ...till, providerNamed: () => provider }, request);
  await close();
  await desk.settle();

  expect(answer).toMatchObject({
    outcome: 'accepted',
    payment: { status: 'SUCCEEDED', version: 2 },
  });
  expect(await moneyMoved(desk, paymentId)).toMatchObject({ charges: 1 });
  expect(told(desk, paymentId)).toEqual(['payment.started', 'payment.captured']);
});

for (const act of ['approve', 'decline'])
  test(`P-16: a payer who is told alone where to act, does (${act}) and never comes back; the webhook settles it once`, async () => {
    const order = await desk.anOrder();
    const { result: started } = await startPaying(desk, order, { method: 'sandbox_action' });
    const paymentId: string = started.payment.id;
    const post = (path: string) =>
      desk.subgraph.handle(
        new Request(`http://payments/payments/dev/sandbox/${path}`, { method: 'POST' }),
      );

    const page = () =>
      desk.subgraph.handle(new Request(started.payment.actionUrl)).then((answer) => answer.text());
    const asking = await page();
    const support = tokenOf('admin', randomUUID(), 'Support');

    const seen = [await shown(order, paymentId), await shown({ token: support }, paymentId)];
    const strange = await Promise.all([post(`${randomUUID()}/${act}`), post(`${paymentId}/steal`)]);
    const [first, again] = [await post(`${paymentId}/${act}`), await post(`${paymentId}/${act}`)];
    await desk.settle();

    expect(started.payment.status).toBe('REQUIRES_ACTION');
    expect([...strange, first, again].map(({ status }) => status)).toEqual([404, 404, 200, 200]);
    const url = `http://localhost:4000/payments/dev/sandbox/${paymentId}`;
    expect(seen.map(({ actionUrl }) => actionUrl)).toEqual([url, null]);
    expect(asking).toContain(`action="/payments/dev/sandbox/${paymentId}/${act}"`);
    expect(await page()).not.toContain('<form');
    const isPaid = act === 'approve';
    expect(await shown(order, paymentId)).toMatchObject({
      status: isPaid ? 'SUCCEEDED' : 'FAILED',
      actionUrl: null,
    });
    const end = isPaid ? 'payment.captured' : 'payment.failed';
    expect(told(desk, paymentId)).toEqual(['payment.started', end]);
    expect(await moneyMoved(desk, paymentId)).toMatchObject({ charges: isPaid ? 1 : 0 });
  });

async function giveBack(method: string) {
  const { token, ...order } = await desk.anOrder();
  const { paymentId } = await pay(desk, { ...order, token }, method);
  await desk.tell('order.unfulfilled', { ...order, version: 10, status: 'EXPIRED', paymentId });
  await desk.settle();
  return { token, paymentId };
}

test('a refund that the sandbox takes its time for is settled by its webhook', async () => {
  const { token, paymentId } = await giveBack('sandbox_refund_pending');

  expect(await shown({ token }, paymentId)).toMatchObject({
    refunding: { amountMinor: '0' },
    refunded: { amountMinor: '4550' },
  });
  expect(told(desk, paymentId).filter((name) => name === 'payment.refunded')).toHaveLength(1);
});

test('a refund that fails at the sandbox stays set aside, is asked for again and given back once', async () => {
  const { token, paymentId } = await giveBack('sandbox_refund_fail');

  const waiting = await shown({ token }, paymentId);
  await desk.runJobs('refund');
  await desk.settle();

  expect(waiting).toMatchObject({
    refunding: { amountMinor: '4550' },
    refunded: { amountMinor: '0' },
  });
  expect(await shown({ token }, paymentId)).toMatchObject({
    refunding: { amountMinor: '0' },
    refunded: { amountMinor: '4550' },
  });
  expect(await moneyMoved(desk, paymentId)).toEqual({ charges: 1, refunds: 1, kept: '0' });
});
