import { randomUUID } from 'node:crypto';
import type { Desk, Order } from './open-desk.ts';
import { confirm, startPaying } from './pay.ts';
import { reload } from './wallet.ts';
import { moveCardRow } from './card-rows.ts';

export type World = {
  readonly desk: Desk;
  readonly order: Order & { token: string };
  readonly cardId: string;
};

/** `unknown` is after a time-out, until somebody asks the provider again; `ended` without money. */
type State = 'open' | 'unknown' | 'paid' | 'ended';

export type PaymentModel = {
  readonly id: string;
  readonly method: string;
  readonly wallet: bigint;
  readonly provider: bigint;
  state: State;
  lapsed: boolean;
  refunded: bigint;
  refundedToWallet: bigint;
};

export type Model = {
  readonly total: bigint;
  balance: bigint;
  incoming: bigint;
  isBlocked: boolean;
  isCancelled: boolean;
  readonly payments: PaymentModel[];
};

/** One thing that happens, to the world and to what the model expects of it. */
export type Step = (world: World, model: Model) => Promise<void>;

const ceiling = 200_000n;
const current = ({ payments }: Model) => payments.at(-1);
const isLive = (payment: PaymentModel | undefined) =>
  payment !== undefined && payment.state !== 'ended';
const keeps = ({ state, lapsed }: PaymentModel) =>
  (state === 'open' && !lapsed) || state === 'unknown';

export const heldOf = ({ payments }: Model): bigint =>
  payments.filter(keeps).reduce((sum, { wallet }) => sum + wallet, 0n);

const availableOf = (model: Model) => model.balance - heldOf(model);

const together = (callers: number, ask: () => Promise<unknown>) =>
  Promise.all(Array.from({ length: callers }, ask));

type Kind = 'wallet' | 'provider' | 'split';

function walletPart(model: Model, kind: Kind): bigint | undefined {
  if (kind === 'provider') return 0n;
  const available = availableOf(model);
  if (model.isBlocked || available <= 0n) return undefined;
  if (kind === 'wallet' && available < model.total) return undefined;
  return available < model.total ? available : model.total;
}

export const start =
  (kind: Kind, method: string, callers: number): Step =>
  async ({ desk, order, cardId }, model) => {
    const key = randomUUID();
    const wallet = kind === 'provider' ? {} : { wallet: { cardId } };
    const asked = kind === 'wallet' ? null : method;
    const isFree = !model.isCancelled && !isLive(current(model));
    const part = isFree ? walletPart(model, kind) : undefined;
    await together(callers, () => startPaying(desk, order, { key, method: asked, ...wallet }));
    if (part === undefined) return;
    const [row] = await desk.sql<{ id: string }[]>`
      select id from payments.payments where order_id = ${order.orderId} order by id desc limit 1`;
    if (row === undefined) throw new Error('No payment has started.');
    const provider = model.total - part;
    const state = provider > 0n && method === 'sandbox_refuse' ? 'ended' : 'open';
    const amounts = { wallet: part, provider, refunded: 0n, refundedToWallet: 0n };
    model.payments.push({ id: row.id, method, state, lapsed: false, ...amounts });
  };

export const confirmIt =
  (callers: number, isOneKey: boolean): Step =>
  async ({ desk, order }, model) => {
    const payment = current(model);
    if (payment === undefined) return;
    const { id: paymentId } = payment;
    const key = randomUUID();
    const keyed = () => ({ paymentId, key: isOneKey ? key : randomUUID() });
    await together(callers, () => confirm(desk, order, keyed()));
    if (model.isCancelled || payment.state === 'paid' || payment.state === 'ended') return;
    const calls = isOneKey ? 1 : callers;
    const next = afterConfirm(model, payment, calls);
    if (next === 'paid') pay(model, payment);
    payment.state = next;
    if (next === 'unknown') payment.lapsed = false;
  };

function afterConfirm(model: Model, payment: PaymentModel, calls: number): State {
  const { state, lapsed, wallet, provider, method } = payment;
  if (state === 'open' && wallet > 0n) {
    if (model.isBlocked) return 'ended';
    if (lapsed && availableOf(model) < wallet) return 'ended';
  }
  if (provider === 0n) return 'paid';
  if (method === 'sandbox_decline') return 'ended';
  const isSilent = method.startsWith('sandbox_timeout') && state === 'open';
  return isSilent && calls === 1 ? 'unknown' : 'paid';
}

function pay(model: Model, payment: PaymentModel): void {
  model.balance -= payment.wallet;
}

export const load =
  (amountMinor: number, method: string): Step =>
  async ({ desk, order }, model) => {
    await reload(desk, order, { amountMinor, method });
    const amount = BigInt(amountMinor);
    if (model.balance + model.incoming + amount > ceiling) return;
    if (method === 'sandbox_success') model.balance += amount;
    if (method.startsWith('sandbox_timeout')) model.incoming += amount;
  };

export const poll: Step = async ({ desk }, model) => {
  await desk.runJobs('poll');
  const payment = current(model);
  if (payment?.state === 'unknown') {
    pay(model, payment);
    payment.state = 'paid';
  }
  model.balance += model.incoming;
  model.incoming = 0n;
};

export const block =
  (isBlocked: boolean): Step =>
  async ({ desk, cardId }, model) => {
    if (model.isBlocked === isBlocked) return;
    model.isBlocked = isBlocked;
    const status = isBlocked ? 'BLOCKED' : 'ACTIVE';
    await moveCardRow(desk, cardId, { status });
  };

/** What the wallet keeps for a payment that nobody has confirmed is overdue. */
export const lapse: Step = async ({ desk }, model) => {
  const payment = current(model);
  if (payment?.state !== 'open') return;
  payment.lapsed = true;
  await desk.sql`
    update payments.ledger_holds set expires_at = clock_timestamp() - interval '1 ms'
    where id = (select hold_id from payments.payments where id = ${payment.id}) and status = 'pending'`;
};

export const cancel: Step = async ({ desk, order }, model) => {
  const payment = current(model);
  if (model.isCancelled || payment?.state === 'paid') return;
  model.isCancelled = true;
  await desk.tell('order.cancelled', { ...order, version: 2, status: 'CANCELLED' });
  await desk.settle();
  if (payment === undefined || payment.state === 'ended') return;
  // The provider's word counts: it had taken the money of the one whose answer was lost.
  const isTaken = payment.state === 'unknown' && payment.method === 'sandbox_timeout';
  if (isTaken) pay(model, payment);
  payment.state = isTaken ? 'paid' : 'ended';
};

export const giveBack =
  (percent: number): Step =>
  async ({ desk, order }, model) => {
    const payment = current(model);
    if (payment?.state !== 'paid') return;
    const rest = model.total - payment.refunded;
    const minor = (rest * BigInt(percent)) / 100n;
    if (minor === 0n) return;
    const { orderId, customerId, eventId } = order;
    const [refundId, amount] = [randomUUID(), { amountMinor: String(minor), currency: 'EUR' }];
    const about = { refundId, orderId, customerId, eventId, paymentId: payment.id };
    await desk.tell('refund.approved', { ...about, amount, cause: 'ADMIN' });
    await desk.settle();
    payment.refunded += minor;
    const share = (2n * payment.refunded * payment.wallet + model.total) / (2n * model.total);
    model.balance += share - payment.refundedToWallet;
    payment.refundedToWallet = share;
  };
