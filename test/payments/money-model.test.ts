import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  block,
  cancel,
  confirmIt,
  giveBack,
  heldOf,
  lapse,
  load,
  type Model,
  poll,
  start,
  type Step,
  type World,
} from './money-model.ts';
import { type Desk, openDesk } from './open-desk.ts';
import { moneyMoved } from './pay.ts';
import { aHolder, expectBooksToAgree } from './wallet.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk[Symbol.asyncDispose]());

const methods = [
  'sandbox_success',
  'sandbox_success',
  'sandbox_decline',
  'sandbox_refuse',
  'sandbox_timeout',
  'sandbox_timeout_before',
];
const kinds = ['wallet', 'provider', 'split', 'split'] as const;
const callers = fc.constantFrom(1, 3);
const method = fc.constantFrom(...methods);

const anyTime: fc.WeightedArbitrary<Step>[] = [
  {
    weight: 4,
    arbitrary: fc.tuple(fc.constantFrom(...kinds), method, callers).map((args) => start(...args)),
  },
  { weight: 5, arbitrary: fc.tuple(callers, fc.boolean()).map((args) => confirmIt(...args)) },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.integer({ min: 500, max: 50_000 }), method).map((args) => load(...args)),
  },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 100 }).map(giveBack) },
  { weight: 1, arbitrary: fc.boolean().map(block) },
  { weight: 1, arbitrary: fc.constant(poll) },
  { weight: 1, arbitrary: fc.constant(cancel) },
];
/** A hold is prolonged before it matters, so that none lapses in the middle of an answer. */
const inTurn = fc.oneof(...anyTime, { weight: 1, arbitrary: fc.constant(lapse) });
const atOnce = fc.oneof(...anyTime);

const money = {
  total: fc.integer({ min: 1, max: 60_000 }),
  balance: fc.integer({ min: 0, max: 60_000 }),
};

async function aWorld(total: number, balance: number): Promise<[World, Model]> {
  const order = await desk.anOrder({ total: { amountMinor: String(total), currency: 'EUR' } });
  const { cardId } = await aHolder(desk, { customerId: order.customerId, balance });
  const [isBlocked, isCancelled, incoming] = [false, false, 0n];
  const model = {
    total: BigInt(total),
    balance: BigInt(balance),
    incoming,
    isBlocked,
    isCancelled,
  };
  return [
    { desk, order, cardId },
    { ...model, payments: [] },
  ];
}

/** What the wallet has and keeps by now; overdue holds count no more, whether or not somebody has come by. */
async function wallet({ order: { customerId } }: World) {
  const [row] = await desk.sql<{ balance: string; held: string; incoming: string }[]>`
    with kept as (
      select account_id, direction, amount_minor from payments.ledger_holds where status = 'pending' and expires_at > now())
    select balance_minor::text as balance,
      (select coalesce(sum(amount_minor), 0)::text from kept where account_id = id and direction = 'out') as held,
      (select coalesce(sum(amount_minor), 0)::text from kept where account_id = id and direction = 'in') as incoming
    from payments.ledger_accounts where kind = 'wallet' and owner_id = ${customerId}`;
  return row ?? { balance: '0', held: '0', incoming: '0' };
}

async function check(world: World, model: Model) {
  expect(await wallet(world)).toEqual({
    balance: String(model.balance),
    held: String(heldOf(model)),
    incoming: String(model.incoming),
  });
  for (const payment of model.payments) {
    const { kept } = await moneyMoved(desk, payment.id);
    const fromProvider = payment.provider - (payment.refunded - payment.refundedToWallet);
    // After a time-out it may have been taken or not.
    if (payment.state !== 'unknown')
      expect(kept).toBe(payment.state === 'paid' ? String(fromProvider) : '0');
  }
}

test('P-02 P-03 P-04 P-10 P-14 P-15 P-19 P-20 P-24: whatever is started, confirmed, repeated, declined, lost, cancelled, given back, loaded and blocked in whatever order, the books are what the rules say', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(inTurn, { minLength: 3, maxLength: 12 }),
      money.total,
      money.balance,
      async (steps, total, balance) => {
        const [world, model] = await aWorld(total, balance);
        for (const act of steps) {
          await act(world, model);
          await check(world, model);
        }
        await poll(world, model);
        await desk.settle();
        await check(world, model);
      },
    ),
    { numRuns: 20 },
  );
  await desk.settle();
  await expectBooksToAgree(desk);
}, 120_000);

test('P-02: the same all at once, by several people: every book agrees, and nobody pays an order twice', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(atOnce, { minLength: 3, maxLength: 8 }), { minLength: 2, maxLength: 3 }),
      money.total,
      money.balance,
      async (lanes, total, balance) => {
        const [world, model] = await aWorld(total, balance);
        // The model is told nothing true here: only what holds of the books at the end counts.
        const run = async (steps: readonly Step[]) => {
          for (const act of steps)
            await act(world, { ...model, payments: await known(world) }).catch(refused);
        };
        await Promise.all(lanes.map(run));
        await block(false)(world, model);
        await desk.runJobs('poll');
        await desk.settle();
        const paid = await desk.sql`
          select id from payments.payments where order_id = ${world.order.orderId} and status = 'SUCCEEDED'`;
        expect(paid.length).toBeLessThanOrEqual(1);
      },
    ),
    { numRuns: 8 },
  );
  await expectBooksToAgree(desk);
}, 120_000);

/** Two at once wanted the same money: back, or of a card. */
function refused(error: Error): void {
  expect(error.message).toMatch(/less than that to give back|No payment has started/);
}

/** The payment that stands by now, for steps that need one. */
async function known({ order }: World): Promise<Model['payments']> {
  const rows = await desk.sql<
    { id: string; method: string; status: string; wallet: string; amount: string }[]
  >`
    select id, method, status, wallet_minor::text as wallet, amount_minor::text as amount
    from payments.payments where order_id = ${order.orderId} order by id`;
  return rows.map(({ id, method: by, status, wallet: part, amount }) => ({
    id,
    method: by,
    wallet: BigInt(part),
    provider: BigInt(amount) - BigInt(part),
    state: status === 'SUCCEEDED' ? 'paid' : 'open',
    lapsed: false,
    refunded: 0n,
    refundedToWallet: 0n,
  }));
}
