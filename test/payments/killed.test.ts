import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { waitFor } from '@gatehouse/kit-events/wait-for';
import { expect, test } from 'vitest';
import { CONFIRM, PROCESS, RELOAD } from './documents.ts';
import { type Desk, openDesk } from './open-desk.ts';
import { confirm, moneyMoved, startPaying, told } from './pay.ts';
import { tokenOf } from './payments-alone.ts';
import { aHolder, expectBooksToAgree, reload, walletOf } from './wallet.ts';

type Question = { readonly token: string; readonly document: string; readonly input: object };

/** A process of its own that asks this; what it prints is its answer. */
const ask = (desk: Desk, { token, document, input }: Question) =>
  run(desk, { token, document, variables: { input } });

/** A process of its own with something to ask, or an event to receive. */
function run(desk: Desk, work: object) {
  // It waits for as long as the test makes it wait.
  const databaseUrl = `${desk.databaseUrl}?statement_timeout=0`;
  const script = fileURLToPath(new URL('./payer-process.ts', import.meta.url));
  const child = spawn(process.execPath, [script, JSON.stringify({ databaseUrl, ...work })]);
  const output = { text: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    output.text += chunk.toString();
  });
  return { child, output };
}

/** A process of its own takes its time to start on a busy machine; what it is waited for does not depend on when. */
const withinMs = 60_000;
const testMs = 120_000;

const becomes = async (isThere: () => Promise<boolean>) =>
  expect(
    await waitFor(async () => ((await isThere()) ? true : undefined), { timeoutMs: withinMs }),
  ).toBe(true);

/** Ends the process the moment a row is there, without asking it. */
async function killWhen(child: ChildProcess, isThere: () => Promise<boolean>) {
  const ended = once(child, 'exit');
  try {
    await becomes(isThere);
  } finally {
    child.kill('SIGKILL');
    await ended;
  }
  expect(child.signalCode).toBe('SIGKILL');
}

/** Holds a lock of this statement until it is released, at the latest at the end of the test. */
async function holdLock(desk: Desk, statement: string) {
  const connection = await desk.sql.reserve();
  await connection.unsafe('begin');
  await connection.unsafe(statement);
  let isHeld = true;
  const release = async () => {
    if (!isHeld) return;
    isHeld = false;
    await connection.unsafe('commit');
    connection.release();
  };
  return { release, [Symbol.asyncDispose]: release };
}

/** Whether payments waits for a lock of this table; its worker, which looks for jobs all the time, has another name. */
async function isWaitedFor({ sql }: Desk, table: string, by = 'gatehouse-payments') {
  const rows = await sql`
    select from pg_locks join pg_stat_activity as activity using (pid)
    where not granted and relation = ${table}::text::regclass
      and activity.datname = current_database() and application_name = ${by}`;
  return rows.length > 0;
}

test(
  'P-12: killed after the commit and before its answer, a confirmation is answered from what is stored',
  async () => {
    await using desk = await openDesk('nothing');
    const { token, ...order } = await desk.anOrder();
    const { result: started } = await startPaying(desk, { ...order, token });
    const { id: paymentId } = started.payment;
    const idempotencyKey = randomUUID();

    // The process is stopped with the money taken, before its second transaction; in the middle of that; and after it, before it
    // reads what to answer with.
    const row = `select from payments.payments where id = '${paymentId}' for no key update`;
    await using beforeTransaction = await holdLock(desk, row);
    const { child, output } = ask(desk, {
      token,
      document: CONFIRM,
      input: { idempotencyKey, paymentId },
    });
    await becomes(async () => (await moneyMoved(desk, paymentId)).charges > 0);
    const jobs = 'payments_jobs._private_jobs';
    await using beforeCommit = await holdLock(desk, `lock table ${jobs} in share mode`);
    await beforeTransaction.release();
    await becomes(() => isWaitedFor(desk, jobs));
    // Orders were read by then: whoever asks for all of that table gets it with the commit, before it is read again.
    const locking = holdLock(desk, 'lock table payments.p_orders');
    await becomes(() => isWaitedFor(desk, 'payments.p_orders', 'postgres.js'));
    await beforeCommit.release();
    await using beforeAnswer = await locking;
    await killWhen(child, async () => {
      const rows =
        await desk.sql`select from payments.idempotency_keys where key = ${idempotencyKey} and outcome is not null`;
      return rows.length > 0;
    });
    await beforeAnswer.release();
    await desk.tell('order.confirmed', { ...order, version: 2, status: 'CONFIRMED' });
    const retried = await confirm(desk, { token }, { paymentId, key: idempotencyKey });
    await desk.settle();

    expect(output.text).toBe('');
    expect(retried.result).toMatchObject({ replayed: true, payment: { status: 'SUCCEEDED' } });
    expect(await moneyMoved(desk, paymentId)).toMatchObject({ charges: 1 });
    expect(told(desk, paymentId)).toEqual(['payment.started', 'payment.captured']);
    await expectBooksToAgree(desk);
  },
  testMs,
);

test(
  'P-12: killed while the provider takes the money, a confirmation is finished by the poller and charges once',
  async () => {
    await using desk = await openDesk();
    const { token, ...order } = await desk.anOrder();
    const { result: started } = await startPaying(desk, { ...order, token });
    const { id: paymentId } = started.payment;
    const idempotencyKey = randomUUID();
    // The provider answers, and then the second transaction waits for this lock: there the process dies.
    const row = `select from payments.payments where id = '${paymentId}' for no key update`;
    await using lock = await holdLock(desk, row);

    const { child } = ask(desk, { token, document: CONFIRM, input: { idempotencyKey, paymentId } });
    await killWhen(child, async () => (await moneyMoved(desk, paymentId)).charges > 0);
    await lock.release();
    await desk.runJobs('poll');
    await desk.sql`update payments.idempotency_keys set lease_until = now() where key = ${idempotencyKey}`;
    const retried = await confirm(desk, { token }, { paymentId, key: idempotencyKey });
    await desk.settle();

    expect(retried.result).toMatchObject({ payment: { status: 'SUCCEEDED' } });
    expect(await moneyMoved(desk, paymentId)).toMatchObject({ charges: 1 });
    expect(told(desk, paymentId)).toEqual(['payment.started', 'payment.captured']);
    await expectBooksToAgree(desk);
  },
  testMs,
);

test(
  'P-12: killed after it committed a new payment, a start is retried into the same payment',
  async () => {
    await using desk = await openDesk();
    const { token, ...order } = await desk.anOrder();
    const key = randomUUID();
    const input = { idempotencyKey: key, orderId: order.orderId, paymentMethod: 'sandbox_success' };
    // The provider's own books are locked, so the process is in the middle of asking when it dies.
    await using lock = await holdLock(desk, 'lock table payments.sandbox_intents');

    const { child } = ask(desk, { token, document: PROCESS, input });
    await killWhen(child, async () => (await desk.sql`select from payments.payments`).length > 0);
    await lock.release();
    await desk.sql`update payments.idempotency_keys set lease_until = now()`;
    const retried = await startPaying(desk, { ...order, token }, { key });
    await desk.settle();

    expect(retried.result).toMatchObject({
      __typename: 'ProcessPaymentPayload',
      payment: { status: 'PENDING' },
    });
    expect(told(desk, retried.result.payment.id)).toEqual(['payment.started']);
    expect(await desk.sql`select from payments.payments`).toHaveLength(1);
    await expectBooksToAgree(desk);
  },
  testMs,
);

/** Takes over at once what a dead process was working on. */
const endLeases = ({ sql }: Desk) => sql`update payments.idempotency_keys set lease_until = now()`;

test(
  'P-12: killed while the provider takes its part of a split payment, the retry takes both parts once',
  async () => {
    await using desk = await openDesk();
    const { token, ...order } = await desk.anOrder();
    const { customerId } = order;
    const { cardId } = await aHolder(desk, { customerId, balance: 2000 });
    const { result: started } = await startPaying(
      desk,
      { ...order, token },
      { method: 'sandbox_success', wallet: { cardId } },
    );
    const { id: paymentId } = started.payment;
    const key = randomUUID();
    // The provider is about to take its part: the wallet has promised the other one by then.
    await using lock = await holdLock(desk, 'lock table payments.sandbox_charges in share mode');

    const input = { idempotencyKey: key, paymentId };
    const { child } = ask(desk, { token, document: CONFIRM, input });
    await becomes(() => isWaitedFor(desk, 'payments.sandbox_charges'));
    const row = `select from payments.payments where id = '${paymentId}' for no key update`;
    await using beforeCommit = await holdLock(desk, row);
    await lock.release();
    await killWhen(child, async () => (await moneyMoved(desk, paymentId)).charges > 0);
    await beforeCommit.release();
    const between = await walletOf(desk, customerId);
    await endLeases(desk);
    const retried = await confirm(desk, { token }, { paymentId, key });
    await desk.settle();

    expect(between).toMatchObject({ balance: 2000, held: 2000 });
    expect(retried.result).toMatchObject({ payment: { status: 'SUCCEEDED' } });
    expect(await moneyMoved(desk, paymentId)).toMatchObject({ charges: 1, kept: '2550' });
    expect(await walletOf(desk, customerId)).toEqual({ balance: 0, held: 0, incoming: 0 });
    await expectBooksToAgree(desk);
  },
  testMs,
);

test(
  'P-12 WEB-31: killed while the provider takes the money of a reload, the retry loads it once',
  async () => {
    await using desk = await openDesk();
    const { customerId } = await aHolder(desk);
    const token = tokenOf('customer', customerId);
    const key = randomUUID();
    await using lock = await holdLock(desk, 'lock table payments.sandbox_charges in share mode');

    const input = { idempotencyKey: key, amountMinor: '1000', paymentMethod: 'sandbox_success' };
    const { child } = ask(desk, { token, document: RELOAD, input });
    await becomes(() => isWaitedFor(desk, 'payments.sandbox_charges'));
    const [payment] = await desk.sql<[{ id: string }]>`select id from payments.payments`;
    const row = `select from payments.payments where id = '${payment.id}' for no key update`;
    await using beforeCommit = await holdLock(desk, row);
    await lock.release();
    await killWhen(child, async () => (await moneyMoved(desk, payment.id)).charges > 0);
    await beforeCommit.release();
    const between = await walletOf(desk, customerId);
    await endLeases(desk);
    const retried = await reload(desk, { token }, { amountMinor: '1000', key });
    await desk.settle();

    expect(between).toEqual({ balance: 0, held: 0, incoming: 1000 });
    expect(retried.result.payment).toMatchObject({ id: payment.id, status: 'SUCCEEDED' });
    expect(await moneyMoved(desk, payment.id)).toMatchObject({ charges: 1 });
    expect(await walletOf(desk, customerId)).toEqual({ balance: 1000, held: 0, incoming: 0 });
    await expectBooksToAgree(desk);
  },
  testMs,
);

test(
  'P-12 P-20: killed while it gives back a split payment, each side gets its part once',
  async () => {
    await using desk = await openDesk();
    const { token, ...order } = await desk.anOrder();
    const { customerId } = order;
    const { cardId } = await aHolder(desk, { customerId, balance: 2000 });
    const wallet = { cardId };
    const { result } = await startPaying(
      desk,
      { ...order, token },
      { method: 'sandbox_success', wallet },
    );
    const { id: paymentId } = result.payment;
    await confirm(desk, { token }, { paymentId });
    await desk.settle();
    const refund = {
      refundId: randomUUID(),
      paymentId,
      orderId: order.orderId,
      customerId,
      eventId: order.eventId,
      amount: order.total,
      cause: 'ADMIN',
    };
    const event = JSON.stringify({ id: randomUUID(), name: 'refund.approved', payload: refund });
    // The wallet has its part, and nobody else knows: there the process dies.
    await using lock = await holdLock(desk, 'lock table payments_jobs._private_jobs in share mode');

    const { child } = run(desk, { event });
    await killWhen(child, () => isWaitedFor(desk, 'payments_jobs._private_jobs'));
    await lock.release();
    const between = await walletOf(desk, customerId);
    for (const _ of [1, 2]) await desk.tell('refund.approved', refund);
    await desk.settle();

    expect(between).toMatchObject({ balance: 0 });
    expect(await walletOf(desk, customerId)).toMatchObject({ balance: 2000 });
    expect(await moneyMoved(desk, paymentId)).toMatchObject({ refunds: 1, kept: '0' });
    expect(told(desk, paymentId).filter((name) => name === 'payment.refunded')).toHaveLength(1);
    await expectBooksToAgree(desk);
  },
  testMs,
);
