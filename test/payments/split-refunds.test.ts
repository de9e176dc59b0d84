import { randomUUID } from 'node:crypto';
import { walletPartOfRefund } from '@gatehouse/payments/domain/refund-parts';
import * as fc from 'fast-check';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { PAYMENT } from './documents.ts';
import { type Desk, openDesk } from './open-desk.ts';
import { confirm, moneyMoved, startPaying, told } from './pay.ts';
import { aHolder, expectBooksToAgree, walletOf } from './wallet.ts';
import { askCard } from './card-asks.ts';
import { aCardRow } from './card-rows.ts';
import { tokenOf } from './payments-alone.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk[Symbol.asyncDispose]());
afterEach(async () => {
  await desk.settle();
  await expectBooksToAgree(desk);
});

/** An order of 100.00 that a card and the provider have paid. */
async function paidBySplit(walletMinor: number, method: string | null = 'sandbox_success') {
  const order = await desk.anOrder({ total: { amountMinor: '10000', currency: 'EUR' } });
  const { customerId } = order;
  const { cardId } = await aHolder(desk, { customerId, balance: walletMinor });
  const wallet = { cardId, amountMinor: walletMinor };
  const { result } = await startPaying(desk, order, { method, wallet });
  const paymentId: string = result.payment.id;
  await confirm(desk, order, { paymentId });
  return { ...order, cardId, paymentId };
}

type Paid = Awaited<ReturnType<typeof paidBySplit>>;

const giveBack = (
  { orderId, paymentId, customerId, eventId }: Paid,
  minor: number,
  refundId: string = randomUUID(),
) =>
  desk.tell('refund.approved', {
    refundId,
    orderId,
    paymentId,
    customerId,
    eventId,
    amount: { amountMinor: String(minor), currency: 'EUR' },
    cause: 'ADMIN',
  });

test('P-20: a refund goes back where the money came from, in proportion: the wallet’s part at once', async () => {
  const paid = await paidBySplit(2500, 'sandbox_refund_timeout');

  await giveBack(paid, 4000);
  await desk.settle();
  const waiting = await desk.as(paid.token)(PAYMENT, { id: paid.paymentId });
  const atOnce = await walletOf(desk, paid.customerId);
  await desk.runJobs('refund');
  await desk.settle();

  expect(waiting.data.payment).toMatchObject({
    refunding: { amountMinor: '3000' },
    refunded: { amountMinor: '1000' },
  });
  expect(atOnce).toMatchObject({ balance: 1000 });
  const { data } = await desk.as(paid.token)(PAYMENT, { id: paid.paymentId });
  expect(data.payment).toMatchObject({
    refunding: { amountMinor: '0' },
    refunded: { amountMinor: '4000' },
  });
  expect(await moneyMoved(desk, paid.paymentId)).toMatchObject({ refunds: 1, kept: '4500' });
  expect(told(desk, paid.paymentId).filter((name) => name === 'payment.refunded')).toHaveLength(1);
});

test('P-20: thirds of a split payment go back to the unit: together each side gets exactly what it paid', async () => {
  const paid = await paidBySplit(3333);

  for (const minor of [3333, 3333, 3334]) await giveBack(paid, minor);
  await desk.settle();

  expect(await walletOf(desk, paid.customerId)).toMatchObject({ balance: 3333 });
  expect(await moneyMoved(desk, paid.paymentId)).toMatchObject({ charges: 1, kept: '0' });
});

test('P-20: parts of refunds are never below zero nor above the refund, and together exactly what each side paid', () => {
  const parts = fc.record({
    cuts: fc.array(fc.bigInt({ min: 1n, max: 10n ** 12n }), { minLength: 1, maxLength: 12 }),
    share: fc.bigInt({ min: 0n, max: 1_000_000n }),
  });
  fc.assert(
    fc.property(parts, ({ cuts, share }) => {
      const amountMinor = cuts.reduce((sum, cut) => sum + cut, 0n);
      const walletMinor = (amountMinor * share) / 1_000_000n;
      let [beforeMinor, walletBeforeMinor] = [0n, 0n];
      for (const refundMinor of cuts) {
        const terms = { amountMinor, walletMinor, beforeMinor, walletBeforeMinor };
        const part = walletPartOfRefund({ ...terms, refundMinor });
        expect(part >= 0n && part <= refundMinor).toBe(true);
        beforeMinor += refundMinor;
        walletBeforeMinor += part;
      }
      expect(walletBeforeMinor).toBe(walletMinor);
    }),
  );
});

test('P-20: of ten refunds at once no more passes than was paid, and each reason gives back once', async () => {
  const paid = await paidBySplit(5000);
  const reasons = Array.from({ length: 5 }, () => randomUUID());

  const answers = await Promise.allSettled(
    [...reasons, ...reasons].map((refundId) => giveBack(paid, 3000, refundId)),
  );
  await desk.settle();

  // The same reason again is no refusal, and no second refund.
  expect(answers.some(({ status }) => status === 'rejected')).toBe(true);
  const { data } = await desk.as(paid.token)(PAYMENT, { id: paid.paymentId });
  expect(data.payment.refunded.amountMinor).toBe('9000');
  expect(await walletOf(desk, paid.customerId)).toMatchObject({ balance: 4500 });
  expect(await moneyMoved(desk, paid.paymentId)).toMatchObject({ refunds: 3, kept: '500' });
});

test('P-21: paid by a card that is blocked and replaced since, the refund reaches the same wallet', async () => {
  const paid = await paidBySplit(10_000, null);
  const admin = { token: tokenOf('admin', randomUUID(), 'Admin') };
  const { id: newCardId } = await aCardRow(desk, { status: 'IN_STOCK' });
  const lost = { cardId: paid.cardId, reason: 'Lost at the bar.' };
  const blocked = await askCard(desk, admin, ['blockCard', lost]);
  const replaced = await askCard(desk, admin, ['replaceCard', { ...lost, newCardId }]);

  await giveBack(paid, 10_000);
  await desk.settle();

  expect([blocked.card.status, replaced.card.id]).toEqual(['BLOCKED', newCardId]);
  expect(await walletOf(desk, paid.customerId)).toMatchObject({ balance: 10_000 });
  expect(told(desk, paid.paymentId)).toEqual([
    'payment.started',
    'payment.captured',
    'payment.refunded',
  ]);
});

test('P-04: a refund may lift a wallet beyond its ceiling', async () => {
  const paid = await paidBySplit(10_000, null);
  await aHolder(desk, { customerId: paid.customerId, balance: 199_000 });

  await giveBack(paid, 10_000);

  expect(await walletOf(desk, paid.customerId)).toMatchObject({ balance: 209_000 });
});
