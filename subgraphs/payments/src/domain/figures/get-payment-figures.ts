import type { DayRange } from '@gatehouse/kit-subgraph/day-range';
import type { Money } from '@gatehouse/kit-subgraph/money';
import { sql, type SQL } from 'drizzle-orm';
import type { Tx } from '../till.ts';

export type PaymentFigures = {
  readonly capturedCount: number;
  readonly captured: readonly Money[];
  readonly refundCount: number;
  readonly refunded: readonly Money[];
};

type Row = {
  readonly what: 'captured' | 'refunded';
  readonly currency: string;
  readonly count: number;
  readonly amountMinor: string;
};

/** Payments begun in these days that were captured, and refunds that went back in them, by their rows; of one moment. */
export async function getPaymentFigures(tx: Tx, range: DayRange): Promise<PaymentFigures> {
  const within = (instant: SQL) =>
    sql`${instant} >= ${range.from.toISOString()}::timestamptz and ${instant} < ${range.before.toISOString()}::timestamptz`;
  const rows = await tx.execute<Row>(sql`
    select 'captured' as what, currency, count(*)::int as count, sum(captured_minor)::text as "amountMinor"
    from payments.payments where status = 'SUCCEEDED' and ${within(sql`created_at`)} group by currency
    union all
    select 'refunded', payment.currency, count(*)::int, sum(refund.amount_minor)::text
    from payments.refunds as refund join payments.payments as payment on payment.id = refund.payment_id
    where refund.status = 'SUCCEEDED' and ${within(sql`refund.settled_at`)} group by payment.currency
    order by currency`);
  const of = (what: Row['what']) => [...rows].filter((row) => row.what === what);
  return {
    capturedCount: countOf(of('captured')),
    captured: of('captured').map((row) => toMoney(row)),
    refundCount: countOf(of('refunded')),
    refunded: of('refunded').map((row) => toMoney(row)),
  };
}

const countOf = (rows: readonly Row[]) => rows.reduce((sum, { count }) => sum + count, 0);

const toMoney = ({ amountMinor, currency }: Row): Money => ({
  amountMinor: BigInt(amountMinor),
  currency,
});
