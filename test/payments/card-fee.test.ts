import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { PAY_FEE, PAYMENT } from './documents.ts';
import { type Desk, openDesk } from './open-desk.ts';
import { moneyMoved } from './pay.ts';
import { tokenOf } from './payments-alone.ts';
import { aHolder, expectBooksToAgree, walletOf } from './wallet.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk[Symbol.asyncDispose]());
afterEach(async () => {
  await desk.settle();
  await expectBooksToAgree(desk);
});

async function aRequest({ balance = 0, status = 'REQUESTED' } = {}) {
  const { customerId } = await aHolder(desk, { balance });
  const reason = status === 'REFUSED' ? 'no' : null;
  const [row] = await desk.sql<[{ id: string }]>`
    insert into payments.card_requests (customer_id, status, fee_minor, currency, reason)
    values (${customerId}, ${status}, 500, 'EUR', ${reason}) returning id`;
  return { customerId, requestId: row.id, token: tokenOf('customer', customerId) };
}

type Request = Awaited<ReturnType<typeof aRequest>>;

async function payFee(
  { token, requestId }: Request,
  paymentMethod?: string,
  key: string = randomUUID(),
) {
  const input = { idempotencyKey: key, requestId, paymentMethod };
  const { data, code } = await desk.as(token)(PAY_FEE, { input });
  return { code, result: data?.payCardFee };
}

const isPaid = async ({ requestId }: Request) => {
  const [row] =
    await desk.sql`select fee_paid_at is not null as paid from payments.card_requests where id = ${requestId}`;
  return row?.['paid'];
};

test('WEB-29: the fee of a card is paid by provider, once, and finances are told', async () => {
  const request = await aRequest();

  const { result } = await payFee(request, 'sandbox_success');
  const again = await payFee(request, 'sandbox_success');
  await desk.settle();

  expect(result.payment).toMatchObject({
    purpose: 'CARD_FEE',
    status: 'SUCCEEDED',
    source: 'PROVIDER',
  });
  expect(again.result).toMatchObject({ reason: 'PAID' });
  expect(await isPaid(request)).toBe(true);
  const told = desk.published.findLast(({ name }) => name === 'ledger.posted');
  expect(told?.payload).toMatchObject({
    kind: 'card_fee.captured',
    dueMinor: '500',
    orderId: null,
    parts: null,
  });
});

test('P-15: the fee is paid from the wallet, or not at all where it has too little', async () => {
  const [rich, poor] = [await aRequest({ balance: 600 }), await aRequest({ balance: 400 })];

  const [paid, refused] = [await payFee(rich), await payFee(poor)];

  expect(paid.result.payment).toMatchObject({ status: 'SUCCEEDED', source: 'WALLET' });
  expect(await walletOf(desk, rich.customerId)).toMatchObject({ balance: 100, held: 0 });
  expect(refused.result).toMatchObject({
    __typename: 'InsufficientBalanceError',
    available: { amountMinor: '400' },
  });
  expect(await walletOf(desk, poor.customerId)).toMatchObject({ balance: 400, held: 0 });
  expect([await isPaid(rich), await isPaid(poor)]).toEqual([true, false]);
});

test('P-14: paid ten times at once under ten keys, the fee is taken once', async () => {
  const request = await aRequest({ balance: 5000 });

  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, index) =>
      payFee(request, index % 2 === 0 ? 'sandbox_success' : undefined),
    ),
  );
  await desk.settle();

  const paid = answers.filter(({ result }) => result.__typename === 'PayCardFeePayload');
  expect(paid).toHaveLength(1);
  const captured =
    await desk.sql`select from payments.ledger_journals where kind = 'card_fee.captured'
    and source_id in (select id::text from payments.payments where subject_id = ${request.requestId})`;
  expect(captured).toHaveLength(1);
});

test('a fee that is taken after its request is over goes back by itself', async () => {
  const request = await aRequest();
  const { result } = await payFee(request, 'sandbox_timeout');
  const { id } = result.payment;
  await desk.sql`update payments.card_requests set status = 'CANCELLED' where id = ${request.requestId}`;

  await desk.runJobs('poll');
  await desk.settle();

  const { data } = await desk.as(request.token)(PAYMENT, { id });
  expect(data.payment).toMatchObject({ status: 'SUCCEEDED', refunded: { amountMinor: '500' } });
  expect(await moneyMoved(desk, id)).toMatchObject({ charges: 1, refunds: 1, kept: '0' });
});

test('P-39: closed, unknown and others’ requests have no fee to pay', async () => {
  const [closed, others] = [await aRequest({ status: 'REFUSED' }), await aRequest()];
  const stranger = { ...others, token: closed.token };

  expect((await payFee(closed, 'sandbox_success')).result).toMatchObject({ reason: 'CLOSED' });
  expect((await payFee(stranger, 'sandbox_success')).code).toBe('NOT_FOUND');
  expect((await payFee({ ...closed, requestId: 'x' }, 'sandbox_success')).code).toBe('NOT_FOUND');
  expect((await payFee(others, 'no method')).code).toBe('BAD_USER_INPUT');
});
