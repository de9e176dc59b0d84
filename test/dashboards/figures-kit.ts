import { randomUUID } from 'node:crypto';
import { foldDays } from '@gatehouse/finances/domain/dashboards/fold-days';
import { waitFor } from '@gatehouse/kit-events/wait-for';
import type { FinancesDb } from '../finances/disbursements-kit.ts';
import type { Graph } from '../kit/graph.ts';

export const dayMs = 86_400_000;

/** The day so many days from now, UTC; of the past for numbers below zero. */
export const dayAt = (days: number): string =>
  new Date(Date.now() + days * dayMs).toISOString().slice(0, 10);

/** The last thirty days with today, as a client would name them. */
export const lastThirty = () => ({ fromOn: dayAt(-29), beforeOn: dayAt(1) });

export type PaymentWishes = {
  readonly capturedMinor?: number;
  readonly refundedMinor?: number;
  readonly currency?: string;
  readonly at?: Date;
};

/** A payment as payments keeps it, with the refund that gave some of it back. */
export async function aPayment({ sql }: Graph, wishes: PaymentWishes = {}): Promise<string> {
  const { capturedMinor = 0, refundedMinor = 0, currency = 'EUR', at = new Date() } = wishes;
  const [orderId, customerId] = [randomUUID(), randomUUID()];
  await sql`
    insert into payments.p_orders (id, version, customer_id, event_id, total_minor, currency, status, expires_at)
    values (${orderId}, 1, ${customerId}, ${randomUUID()}, 5000, ${currency}, 'HELD', now())`;
  const [payment] = await sql<[{ id: string }]>`
    insert into payments.payments ${sql({
      order_id: orderId,
      customer_id: customerId,
      amount_minor: 5000,
      currency,
      method: 'sandbox_success',
      provider: 'sandbox',
      status: capturedMinor > 0 ? 'SUCCEEDED' : 'FAILED',
      captured_minor: capturedMinor,
      refunded_minor: refundedMinor,
      created_at: at,
    })} returning id`;
  if (refundedMinor > 0)
    await sql`
      insert into payments.refunds (payment_id, amount_minor, status, source, created_at, settled_at)
      values (${payment.id}, ${refundedMinor}, 'SUCCEEDED', ${randomUUID()}, ${at}, ${at})`;
  return payment.id;
}

type CardWishes = {
  readonly status: string;
  readonly at?: Date;
  /** The states it went through, each with when it came there. */
  readonly moves?: readonly (readonly [from: string, to: string, at: Date])[];
};

/** A card as payments keeps it, with its history. */
export async function aCard({ sql }: Graph, wishes: CardWishes): Promise<string> {
  const { status, at = new Date(), moves = [] } = wishes;
  const uid = randomUUID().replaceAll('-', '').slice(0, 14).toUpperCase();
  // As the rows of years ago stand: with no row of the history for every version.
  const [card] = await sql.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    return tx<[{ id: string }]>`
    insert into payments.cards ${sql({
      uid,
      serial: uid,
      status,
      holder_id: ['IN_STOCK', 'ALLOCATED'].includes(status) ? null : randomUUID(),
      merchant_id: status === 'ALLOCATED' ? randomUUID() : null,
      version: moves.length + 1,
      created_at: at,
    })} returning id`;
  });
  for (const [place, [from, to, when]] of moves.entries())
    // oxlint-disable-next-line no-await-in-loop -- a history is written in its order.
    await sql`
      insert into payments.card_events (card_id, version, verb, from_status, to_status, at)
      values (${card.id}, ${place + 2}, 'move', ${from}, ${to}, ${when})`;
  return card.id;
}

/** Folds every entry into the sums of its day. A transaction that is open anywhere in the cluster holds the mark back. */
export const foldWhole = (db: FinancesDb) =>
  waitFor(
    async () => {
      await foldDays(db);
      const [row] = await db.execute<{ isWhole: boolean }>(`
        select (select count(*) from finances.ledger_entries)
          = (select coalesce(sum(entry_count), 0) from finances.ledger_days) as "isWhole"`);
      return row?.isWhole === true ? true : undefined;
    },
    { timeoutMs: 60_000 },
  );

/** What a statement reads whole although an index could serve it. */
export async function readWhole(
  { sql }: Pick<Graph, 'sql'>,
  statements: readonly { readonly text: string; readonly params: unknown[] }[],
): Promise<string[]> {
  const plans = await sql.begin(async (tx) => {
    // On empty tables every plan reads them whole; what still does when told not to has no index to go by.
    await tx`set local enable_seqscan = off`;
    return Promise.all(
      statements.map(({ text, params }) =>
        tx.unsafe(`explain (format json) ${text}`, params as []),
      ),
    );
  });
  return plans.flatMap((plan) => scannedWhole(plan));
}

/** The tables that a plan reads from one end to the other. */
export function scannedWhole(plan: unknown): string[] {
  if (Array.isArray(plan)) return plan.flatMap((part) => scannedWhole(part));
  if (typeof plan !== 'object' || plan === null) return [];
  const node = plan as Record<string, unknown>;
  const own = node['Node Type'] === 'Seq Scan' ? [String(node['Relation Name'])] : [];
  return [...own, ...Object.values(node).flatMap((part) => scannedWhole(part))];
}
