import { randomUUID } from 'node:crypto';
import type { Desk } from './open-desk.ts';
import { CONFIRM, PROCESS } from './documents.ts';

type Payer = { readonly orderId: string; readonly token: string };

/** Starts a payment, under a key of its own unless one is given. */
export async function startPaying(
  desk: Desk,
  { orderId, token }: Payer,
  { method = 'sandbox_success', key = randomUUID() }: { method?: string; key?: string } = {},
) {
  const input = { idempotencyKey: key, orderId, paymentMethod: method };
  const answer = await desk.as(token)(PROCESS, { input });
  return { ...answer, result: answer.data?.processPayment };
}

/** Confirms a payment, under a key of its own unless one is given. */
export async function confirm(
  desk: Desk,
  { token }: Pick<Payer, 'token'>,
  { paymentId, key = randomUUID() }: { paymentId: string; key?: string },
) {
  const answer = await desk.as(token)(CONFIRM, { input: { idempotencyKey: key, paymentId } });
  return { ...answer, result: answer.data?.confirmPayment };
}

/** Both, one after the other. */
export async function pay(desk: Desk, payer: Payer, method = 'sandbox_success') {
  const started = await startPaying(desk, payer, { method });
  if (!started.result?.payment) throw new Error(`Not started: ${JSON.stringify(started)}`);
  const paymentId: string = started.result.payment.id;
  const { result } = await confirm(desk, payer, { paymentId });
  return { paymentId, result };
}

/** How often, and how much, the provider took and gave back for a payment. */
export async function moneyMoved(desk: Desk, paymentId: string) {
  const [row] = await desk.sql<[{ charges: number; refunds: number; kept: string }]>`
    with charge as (select amount_minor from payments.sandbox_charges where intent_key = ${paymentId}),
      refund as (select amount_minor from payments.sandbox_refunds where intent_key = ${paymentId})
    select
      (select count(*)::int from charge) as charges,
      (select count(*)::int from refund) as refunds,
      (coalesce((select sum(amount_minor) from charge), 0)
        - coalesce((select sum(amount_minor) from refund), 0))::text as kept`;
  return row;
}

/** The names of the events about a payment, in order of their versions. */
export const told = (desk: Desk, paymentId: string): readonly string[] =>
  desk.published
    .map(({ name, payload }) => ({ name, ...(payload as { paymentId: string; version: number }) }))
    .filter((event) => event.paymentId === paymentId)
    .toSorted((a, b) => a.version - b.version)
    .map(({ name }) => name);
