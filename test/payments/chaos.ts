import { createHash, randomUUID } from 'node:crypto';
import { applyPaymentState } from '@gatehouse/payments/domain/apply-payment-state';
import { askRegistered } from '@gatehouse/payments/domain/ask-registered';
import { findPayments } from '@gatehouse/payments/domain/find-payments';
import type { Till } from '@gatehouse/payments/domain/till';
import { applyProviderEvent } from '@gatehouse/payments/domain/webhooks/apply-provider-event';
import { actOnIntent } from '@gatehouse/payments/providers/sandbox/bank';
import type { Behaviour } from '@gatehouse/payments/providers/sandbox/behaviour';
import type { Desk } from './open-desk.ts';
import { callWebhook } from './sandbox-webhook.ts';

const lanesMax = 16;

/** All of them, so many at a time, on connections of their own. */
export async function inLanes<T>(
  all: Iterable<T>,
  act: (each: T) => Promise<unknown>,
): Promise<void> {
  const queue = [...all];
  const lane = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) await act(next);
  };
  await Promise.all(Array.from({ length: lanesMax }, lane));
}

/** By chance, and the same for the same seed. */
const digest = (...of: readonly unknown[]): string =>
  createHash('sha256').update(of.join('\n')).digest('hex');

export type Row = { readonly id: string; readonly index: number };

/**
 * Orders that have their tickets, for those are not what this is about, each with a payment that nobody was asked for yet. Its id
 * follows from the seed, and what the sandbox does with it from its id.
 */
export async function insertPayments({ sql }: Desk, seed: string, count: number) {
  const rows = Array.from({ length: count }, (_, index) => ({
    index,
    id: digest(seed, index).replace(/^(.{8})(.{4})(.{3})(.{3})(.{12}).*$/, '$1-$2-8$3-8$4-$5'),
    order_id: randomUUID(),
    customer_id: randomUUID(),
    amount_minor: 100 + index,
  }));
  await sql`
    insert into payments.p_orders (id, version, customer_id, event_id, total_minor, currency, status, expires_at)
    select order_id, 1, customer_id, gen_random_uuid(), amount_minor, 'EUR', 'CONFIRMED', now() + interval '1 hour'
    from jsonb_to_recordset(${sql.json(rows)}) as row (order_id uuid, customer_id uuid, amount_minor bigint)`;
  await sql`
    insert into payments.payments (id, order_id, customer_id, amount_minor, currency, method, provider)
    select id, order_id, customer_id, amount_minor, 'EUR', 'sandbox_success', 'sandbox'
    from jsonb_to_recordset(${sql.json(rows)}) as row (id uuid, order_id uuid, customer_id uuid, amount_minor bigint)`;
  return rows as readonly Row[];
}

/**
 * What a payer does: starts, and confirms, every fifth of them twice at once; or, asked to act, acts at the provider and never
 * comes back.
 */
export async function payAs(till: Till, behaviour: Behaviour, { id, index }: Row): Promise<void> {
  const { db, log, provider } = till;
  const now = new Date();
  const [payment] = await findPayments(db, [id], 'all');
  if (payment === undefined) throw new Error(`There is no payment ${id}.`);
  const { method } = payment;
  const word = await provider.create({ paymentId: id, amount: payment, method });
  if (word.says === 'nothing') throw new Error('The sandbox answers what is registered.');
  const started = await db.transaction((tx) =>
    applyPaymentState(tx, log, { ...word, paymentId: id, now }),
  );
  if (started.status === 'FAILED') return;
  if (started.status === 'REQUIRES_ACTION' && index % 2 === 0) {
    const act = index % 3 === 0 ? 'decline' : 'approve';
    return void (await actOnIntent({ db, behaviour }, id, act));
  }
  const confirm = async () => {
    const answer = await askRegistered(till, 'confirm', started);
    const told = answer.says === 'nothing' ? ({ status: 'PROCESSING' } as const) : answer;
    await db.transaction((tx) => applyPaymentState(tx, log, { ...told, paymentId: id, now }));
  };
  await Promise.all(index % 5 === 0 ? [confirm(), confirm()] : [confirm()]);
}

type Carrier = { readonly desk: Desk; readonly till: Till; readonly seed: string };

/** Brings the webhooks that wait, in an order by chance, and applies what was stored; tells how many there were. */
export async function carryWebhooks(
  { desk, till, seed }: Carrier,
  which: 'due' | 'all',
): Promise<number> {
  const webhooks = await takeJobs(desk, 'sendSandboxWebhook', which);
  const shuffled = webhooks.toSorted((a, b) =>
    digest(seed, JSON.stringify(a)) < digest(seed, JSON.stringify(b)) ? -1 : 1,
  );
  await inLanes(shuffled, async (event) => {
    const status = await callWebhook(desk, event);
    if (status !== 200) throw new Error(`A webhook was answered ${status}.`);
  });
  await inLanes(await takeJobs(desk, 'applyProviderEvent', 'due'), (look) =>
    applyProviderEvent(till, { ...(look as Look), now: new Date() }),
  );
  return webhooks.length;
}

type Look = { readonly provider: string; readonly eventId: string; readonly attempt: number };

async function takeJobs({ sql }: Desk, name: string, which: 'due' | 'all'): Promise<object[]> {
  const rows = await sql<{ payload: object }[]>`
    delete from payments_jobs._private_jobs
    where task_id = (select id from payments_jobs._private_tasks where identifier = ${name})
      and (run_at <= now() or ${which === 'all'})
    returning payload`;
  return rows.map(({ payload }) => payload);
}
