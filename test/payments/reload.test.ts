import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { PAYMENT } from './documents.ts';
import { type Desk, openDesk } from './open-desk.ts';
import { confirm, moneyMoved } from './pay.ts';
import { tokenOf } from './payments-alone.ts';
import { aHolder, expectBooksToAgree, reload, walletOf } from './wallet.ts';
import { moveCardRow } from './card-rows.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk[Symbol.asyncDispose]());
afterEach(async () => {
  await desk.settle();
  await expectBooksToAgree(desk);
});

async function aPayer(balance = 0) {
  const holder = await aHolder(desk, { balance });
  return { ...holder, token: tokenOf('customer', holder.customerId) };
}

const charges = async ({ customerId }: { customerId: string }) => {
  const rows = await desk.sql`
    select from payments.sandbox_intents join payments.payments on payments.id = key where customer_id = ${customerId}`;
  return rows.length;
};

test('WEB-31: a reload charges the method at once and loads the wallet, once per key', async () => {
  const payer = await aPayer();
  const key = randomUUID();
  const input = { amountMinor: 2500, cardId: payer.cardId, key };

  const [first, again] = [await reload(desk, payer, input), await reload(desk, payer, input)];
  const other = await reload(desk, payer, { ...input, amountMinor: 2600 });

  expect(first.result).toMatchObject({
    replayed: false,
    payment: { purpose: 'RELOAD', status: 'SUCCEEDED', source: 'PROVIDER', order: null },
  });
  expect(again.result).toMatchObject({ replayed: true, payment: { id: first.result.payment.id } });
  expect(other.code).toBe('CONFLICT');
  expect(await walletOf(desk, payer.customerId)).toEqual({ balance: 2500, held: 0, incoming: 0 });
  expect(await moneyMoved(desk, first.result.payment.id)).toMatchObject({
    charges: 1,
    kept: '2500',
  });
});

test('P-04: beyond the ceiling a reload is refused, and nobody is asked for money', async () => {
  const payer = await aPayer(199_000);

  const beyond = await reload(desk, payer, { amountMinor: 1001 });
  const asked = await charges(payer);
  const within = await reload(desk, payer, { amountMinor: 1000 });

  expect(beyond.result).toMatchObject({
    __typename: 'WalletCeilingError',
    headroom: { amountMinor: '1000' },
  });
  expect(asked).toBe(0);
  expect(within.result.payment.status).toBe('SUCCEEDED');
});

test('P-04: ten reloads at once near the ceiling load no more than there is room for', async () => {
  const payer = await aPayer(185_000);

  const answers = await Promise.all(
    Array.from({ length: 10 }, () => reload(desk, payer, { amountMinor: 5000 })),
  );

  const types = answers.map(({ result }) => result.__typename as string);
  expect(types.filter((type) => type === 'ReloadWalletPayload')).toHaveLength(3);
  expect(types.filter((type) => type === 'WalletCeilingError')).toHaveLength(7);
  expect(await walletOf(desk, payer.customerId)).toMatchObject({ balance: 200_000, incoming: 0 });
  expect(await charges(payer)).toBe(3);
});

test.each(['sandbox_decline', 'sandbox_refuse'])(
  'WEB-31: declined (%s), a reload loads nothing and gives the room back',
  async (method) => {
    const payer = await aPayer(199_000);

    const { result } = await reload(desk, payer, { amountMinor: 1000, method });

    expect(result.__typename).toBe('PaymentDeclinedError');
    expect(await walletOf(desk, payer.customerId)).toMatchObject({ balance: 199_000, incoming: 0 });
  },
);

test('P-19 WEB-31: a silent provider’s reload keeps its room and is finished by the poller, charged once', async () => {
  const payer = await aPayer(190_000);

  const { result } = await reload(desk, payer, { amountMinor: 10_000, method: 'sandbox_timeout' });
  const meanwhile = await reload(desk, payer, { amountMinor: 500 });
  await desk.runJobs('poll');
  await desk.settle();

  expect(result.payment.status).toBe('PROCESSING');
  expect(meanwhile.result.__typename).toBe('WalletCeilingError');
  expect(await walletOf(desk, payer.customerId)).toMatchObject({ balance: 200_000, incoming: 0 });
  expect(await moneyMoved(desk, result.payment.id)).toMatchObject({ charges: 1 });
});

test('WEB-31: a payer who has to act at the provider does so and confirms', async () => {
  const payer = await aPayer();

  const { result } = await reload(desk, payer, { amountMinor: 500, method: 'sandbox_action' });
  const { id: paymentId } = result.payment;
  const confirmed = await confirm(desk, payer, { paymentId });

  expect(result.payment.status).toBe('REQUIRES_ACTION');
  expect(confirmed.result.payment.status).toBe('SUCCEEDED');
  expect(await walletOf(desk, payer.customerId)).toMatchObject({ balance: 500, incoming: 0 });
});

test('WEB-31: a reload that its payer leaves alone is given up, and its room is free again', async () => {
  const payer = await aPayer();
  const { result } = await reload(desk, payer, { amountMinor: 500, method: 'sandbox_action' });
  const { id } = result.payment;

  await desk.sql`update payments.payments set created_at = now() - interval '16 min' where id = ${id}`;
  await desk.runJobs('poll');
  await desk.settle();

  const { data } = await desk.as(payer.token)(PAYMENT, { id });
  expect(data.payment.status).toBe('CANCELLED');
  expect(await walletOf(desk, payer.customerId)).toEqual({ balance: 0, held: 0, incoming: 0 });
});

test('P-04: money that was taken is loaded, also when a refund has filled the wallet meanwhile', async () => {
  const payer = await aPayer(199_000);
  const { result } = await reload(desk, payer, { amountMinor: 1000, method: 'sandbox_timeout' });
  await aHolder(desk, { customerId: payer.customerId, balance: 5000 });

  await desk.runJobs('poll');
  await desk.settle();

  const { data } = await desk.as(payer.token)(PAYMENT, { id: result.payment.id });
  expect(data.payment.status).toBe('SUCCEEDED');
  expect(await walletOf(desk, payer.customerId)).toMatchObject({ balance: 205_000, incoming: 0 });
});

test.each([499, 50_001, 0, -500, '5.5'])(
  'P-06: a reload of %s is BAD_USER_INPUT',
  async (amountMinor) => {
    const payer = await aPayer();

    expect((await reload(desk, payer, { amountMinor })).code).toBe('BAD_USER_INPUT');
    expect(await charges(payer)).toBe(0);
  },
);

test('P-11: a key that failed validation is good for the corrected input', async () => {
  const payer = await aPayer();
  const key = randomUUID();

  const wrong = await reload(desk, payer, { amountMinor: 1, key });
  const right = await reload(desk, payer, { amountMinor: 500, key });

  expect([wrong.code, right.result.replayed]).toEqual(['BAD_USER_INPUT', false]);
});

test('P-13: two reloads under different keys in one request are each keyed on their own', async () => {
  const payer = await aPayer();
  const document = `mutation ($a: ReloadWalletInput!, $b: ReloadWalletInput!) {
    a: reloadWallet(input: $a) { ... on ReloadWalletPayload { replayed } }
    b: reloadWallet(input: $b) { ... on ReloadWalletPayload { replayed } }
  }`;
  const input = (idempotencyKey: string) => ({
    idempotencyKey,
    amountMinor: 500,
    paymentMethod: 'sandbox_success',
  });
  const variables = { a: input(randomUUID()), b: input(randomUUID()) };

  const [first, again] = [
    await desk.as(payer.token)(document, variables),
    await desk.as(payer.token)(document, { ...variables, b: input(randomUUID()) }),
  ];

  expect(first.data).toEqual({ a: { replayed: false }, b: { replayed: false } });
  expect(again.data).toEqual({ a: { replayed: true }, b: { replayed: false } });
  expect(await walletOf(desk, payer.customerId)).toMatchObject({ balance: 1500 });
});

test('P-10: the same key of another payer, or for another mutation, is another key', async () => {
  const [one, two] = [await aPayer(), await aPayer()];
  const key = randomUUID();

  const answers = [
    await reload(desk, one, { amountMinor: 500, key }),
    await reload(desk, two, { amountMinor: 500, key }),
  ];
  const { result } = await confirm(desk, one, { paymentId: answers[0]?.result.payment.id, key });

  expect(answers.map((answer) => answer.result.replayed)).toEqual([false, false]);
  expect(result.replayed).toBe(false);
});

test('P-24 P-39: a reload for a card that is not the viewer’s, or not active, charges nothing', async () => {
  const [payer, other] = [await aPayer(), await aPayer()];
  await moveCardRow(desk, payer.cardId, { status: 'BLOCKED' });

  const foreign = await reload(desk, payer, { amountMinor: 500, cardId: other.cardId });
  const blocked = await reload(desk, payer, { amountMinor: 500, cardId: payer.cardId });

  expect(foreign.code).toBe('NOT_FOUND');
  expect(blocked.result.__typename).toBe('CardNotUsableError');
  expect(await charges(payer)).toBe(0);
});
