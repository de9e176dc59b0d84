import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { waitFor } from '@gatehouse/kit-events/wait-for';
import { expect, test } from 'vitest';
import { CONFIRM, PROCESS } from './documents.ts';
import { type Desk, openDesk } from './open-desk.ts';
import { confirm, moneyMoved, startPaying, told } from './pay.ts';

type Question = { readonly token: string; readonly document: string; readonly input: object };

/** A process of its own that asks this; what it prints is its answer. */
function ask(desk: Desk, { token, document, input }: Question) {
  // It waits for as long as the test makes it wait.
  const databaseUrl = `${desk.databaseUrl}?statement_timeout=0`;
  const question = { databaseUrl, token, document, variables: { input } };
  const script = fileURLToPath(new URL('./payer-process.ts', import.meta.url));
  const child = spawn(process.execPath, [script, JSON.stringify(question)]);
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

test(
  'P-12: killed after the commit and before its answer, a confirmation is answered from what is stored',
  async () => {
    await using desk = await openDesk('nothing');
    const { token, ...order } = await desk.anOrder();
    const { result: started } = await startPaying(desk, { ...order, token });
    const { id: paymentId } = started.payment;
    const idempotencyKey = randomUUID();

    // The process is stopped twice: with the money taken, before its second transaction; and after that, before it reads what
    // to answer with.
    const row = `select from payments.payments where id = '${paymentId}' for no key update`;
    await using beforeCommit = await holdLock(desk, row);
    const { child, output } = ask(desk, {
      token,
      document: CONFIRM,
      input: { idempotencyKey, paymentId },
    });
    await becomes(async () => (await moneyMoved(desk, paymentId)).charges > 0);
    await using beforeAnswer = await holdLock(desk, 'lock table payments.p_orders');
    await beforeCommit.release();
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
  },
  testMs,
);
