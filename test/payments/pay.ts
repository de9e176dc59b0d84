import { randomUUID } from 'node:crypto';
import type { Desk } from './open-desk.ts';
import { CONFIRM, PROCESS } from './documents.ts';

type Payer = { readonly orderId: string; readonly token: string };

export type WalletPart = { readonly cardId: string; readonly amountMinor?: string | number };

type Paying = {
  /** None where a card is to pay alone. */
  readonly method?: string | null;
  readonly wallet?: WalletPart;
  readonly key?: string;
};

/** Starts a payment, under a key of its own unless one is given. */
export async function startPaying(
  desk: Desk,
  { orderId, token }: Payer,
  { method, wallet, key = randomUUID() }: Paying = {},
) {
  const byDefault = wallet === undefined ? 'sandbox_success' : null;
  const paymentMethod = method === undefined ? byDefault : method;
  const input = { idempotencyKey: key, orderId, paymentMethod, wallet };
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

/** The names of the events that tell ticketing about a payment, in order of their versions. */
export const told = (desk: Desk, paymentId: string): readonly string[] =>
  desk.published
    .filter(
      ({ name, payload }) => name.startsWith('payment.') && of(payload).paymentId === paymentId,
    )
    .toSorted((a, b) => of(a.payload).version - of(b.payload).version)
    .map(({ name }) => name);

const of = (payload: unknown) =>
  payload as { readonly paymentId: string; readonly version: number };
