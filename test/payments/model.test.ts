import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { PAYMENT } from './documents.ts';
import { type Desk, openDesk, type Order } from './open-desk.ts';
import { confirm, moneyMoved, startPaying, told } from './pay.ts';

const methods = [
  'sandbox_success',
  'sandbox_decline',
  'sandbox_refuse',
  'sandbox_action',
  'sandbox_timeout',
  'sandbox_timeout_before',
];

/** What a payment must be by now; `unknown` after a time-out, until somebody asks the provider again. */
type Expected = 'open' | 'unknown' | 'paid' | 'declined';

type Model = { readonly payments: { id: string; method: string; expected: Expected }[] };

type World = { readonly desk: Desk; readonly order: Order & { readonly token: string } };

type Step = (world: World, model: Model) => Promise<void>;

const current = (model: Model) => model.payments.at(-1);
const isStanding = (model: Model) =>
  current(model) !== undefined && current(model)?.expected !== 'declined';

const start =
  (method: string, callers: number): Step =>
  async ({ desk, order }, model) => {
    const key = randomUUID();
    const ask = () => startPaying(desk, order, { method, key });
    const answers = await Promise.all(Array.from({ length: callers }, ask));
    for (const { result } of answers) {
      if (isStanding(model)) {
        expect(result.__typename).toBe('OrderNotPayableError');
        expect(result.otherPayment.id).toBe(current(model)?.id);
      } else {
        const declined = method === 'sandbox_refuse';
        expect(result.__typename).toBe(declined ? 'PaymentDeclinedError' : 'ProcessPaymentPayload');
      }
    }
    if (isStanding(model)) return;
    const ids = new Set(answers.map(({ result }) => result.payment.id as string));
    expect(ids.size).toBe(1);
    const expected = method === 'sandbox_refuse' ? 'declined' : 'open';
    for (const id of ids) model.payments.push({ id, method, expected });
  };

const confirmIt =
  (callers: number, oneKey: boolean): Step =>
  async ({ desk, order }, model) => {
    const payment = current(model);
    if (payment === undefined) return;
    const key = randomUUID();
    const ask = () =>
      confirm(desk, order, { paymentId: payment.id, key: oneKey ? key : randomUUID() });
    const answers = await Promise.all(Array.from({ length: callers }, ask));
    const calls = oneKey ? 1 : callers;
    payment.expected = afterConfirm(payment, calls);
    const types = new Set(answers.map(({ result }) => result.__typename));
    const declined = payment.expected === 'declined';
    expect([...types]).toEqual([declined ? 'PaymentDeclinedError' : 'ConfirmPaymentPayload']);
  };

function afterConfirm({ method, expected }: Model['payments'][number], calls: number): Expected {
  if (expected === 'paid' || expected === 'declined') return expected;
  if (method === 'sandbox_decline') return 'declined';
  const isSilent = method.startsWith('sandbox_timeout') && expected === 'open';
  return isSilent && calls === 1 ? 'unknown' : 'paid';
}

const pollNow: Step = async ({ desk }, model) => {
  await desk.runJobs('poll');
  const payment = current(model);
  if (payment?.expected === 'unknown') payment.expected = 'paid';
};

const step = fc.oneof(
  fc.tuple(fc.constantFrom(...methods), fc.constantFrom(1, 3)).map(([m, n]) => start(m, n)),
  fc.tuple(fc.constantFrom(1, 3), fc.boolean()).map(([n, oneKey]) => confirmIt(n, oneKey)),
  fc.constant(pollNow),
);

const shown = {
  open: ['PENDING', 'REQUIRES_ACTION'],
  unknown: ['PROCESSING'],
  paid: ['SUCCEEDED'],
  declined: ['FAILED'],
};

async function check({ desk, order }: World, model: Model) {
  for (const { id, expected } of model.payments) {
    const { data } = await desk.as(order.token)(PAYMENT, { id });
    expect(shown[expected]).toContain(data.payment.status);
    expect(data.payment.amount).toEqual(order.total);
    const { charges, kept } = await moneyMoved(desk, id);
    // After a time-out the money may be taken or not; everywhere else the books agree, and never is it taken twice.
    if (expected !== 'unknown') expect(charges).toBe(expected === 'paid' ? 1 : 0);
    expect(['0', order.total.amountMinor]).toContain(kept);
  }
}

test('P-10 P-14 P-19: whatever is started, confirmed, repeated and polled in whatever order, an order is charged at most once, for its total', async () => {
  await using desk = await openDesk();
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 1, max: 2 ** 31 }),
      async (steps, total) => {
        const order = await desk.anOrder({
          total: { amountMinor: String(total), currency: 'EUR' },
        });
        const [world, model] = [{ desk, order }, { payments: [] }];
        for (const act of steps) {
          await act(world, model);
          await check(world, model);
        }
        await pollNow(world, model);
        await desk.settle();
        await check(world, model);
        const events = (model as Model).payments.flatMap(({ id }) => told(desk, id));
        const captured = events.filter((name) => name === 'payment.captured').length;
        const paid = (model as Model).payments.filter(({ expected }) => expected === 'paid').length;
        expect(captured).toBe(paid);
        expect(paid).toBeLessThanOrEqual(1);
      },
    ),
    { numRuns: 15 },
  );
}, 120_000);
