import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { type Desk, openDesk } from './open-desk.ts';
import { confirm, moneyMoved, startPaying, told } from './pay.ts';

const times = <T>(count: number, act: () => Promise<T>) =>
  Promise.all(Array.from({ length: count }, act));

async function confirmTenTimes(desk: Desk, keyOf: () => string) {
  const order = await desk.anOrder();
  const { result } = await startPaying(desk, order);
  const paymentId: string = result.payment.id;
  const answers = await times(10, () => confirm(desk, order, { paymentId, key: keyOf() }));
  await desk.settle();
  const statuses = answers.map(({ result, code }) => result?.payment?.status ?? code);
  return { paymentId, statuses, answers };
}

test('P-14 WEB-19: a payment confirmed ten times at once under ten keys is one charge and ten answers SUCCEEDED', async () => {
  await using desk = await openDesk();

  const { paymentId, statuses } = await confirmTenTimes(desk, randomUUID);

  expect(statuses).toEqual(Array(10).fill('SUCCEEDED'));
  expect(await moneyMoved(desk, paymentId)).toMatchObject({ charges: 1, kept: '4550' });
  expect(told(desk, paymentId)).toEqual(['payment.started', 'payment.captured']);
});

test('P-14 WEB-19: the same under one key is one charge, nine of the answers replayed', async () => {
  await using desk = await openDesk();

  const { paymentId, statuses, answers } = await confirmTenTimes(desk, () => 'one-key');

  expect(statuses).toEqual(Array(10).fill('SUCCEEDED'));
  expect(answers.filter(({ result }) => result.replayed)).toHaveLength(9);
  expect(await moneyMoved(desk, paymentId)).toMatchObject({ charges: 1 });
  expect(told(desk, paymentId)).toEqual(['payment.started', 'payment.captured']);
});

test('P-14 control: a provider that forgets our payment id charges the same ten callers again and again', async () => {
  await using desk = await openDesk();
  await desk.sql`alter table payments.sandbox_charges drop constraint sandbox_charges_intent_key_key`;
  await desk.sql.unsafe(`
    create function payments.forget() returns trigger language plpgsql as $$
      begin new.state := 'requires_confirmation'; return new; end $$;
    create trigger forget before update on payments.sandbox_intents
      for each row execute function payments.forget()`);
  // A connection for each is open then: whoever had to open one would come too late to race.
  await times(10, async () => startPaying(desk, await desk.anOrder()));

  const { paymentId } = await confirmTenTimes(desk, randomUUID);

  const { charges } = await moneyMoved(desk, paymentId);
  expect(charges).toBeGreaterThan(1);
});

async function startTwentyTimes(desk: Desk) {
  // Twenty others first: what is asked is compiled then, and a connection is open for each. Whoever had to wait for either would
  // come too late to race.
  await times(20, async () => startPaying(desk, await desk.anOrder()));
  const order = await desk.anOrder();
  const answers = await times(20, () => startPaying(desk, order));
  return answers.map(({ result, code }) => result?.__typename ?? code);
}

test('an order paid from twenty places at once has one payment, and nineteen are told of it', async () => {
  await using desk = await openDesk();

  const types = await startTwentyTimes(desk);

  expect(types.filter((type) => type === 'ProcessPaymentPayload')).toHaveLength(1);
  expect(types.filter((type) => type === 'OrderNotPayableError')).toHaveLength(19);
});

test('control: without the index on live payments the same order gets several', async () => {
  await using desk = await openDesk();
  await desk.sql`drop index payments.payments_live_order_key`;

  const types = await startTwentyTimes(desk);

  expect(types.filter((type) => type === 'ProcessPaymentPayload').length).toBeGreaterThan(1);
});
