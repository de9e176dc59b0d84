import { sql } from 'drizzle-orm';
import type { Tx } from '../desk.ts';

export type Period = {
  readonly eventId: string;
  readonly currency: string;
  /** Without it, whatever was not settled before. */
  readonly from: Date | undefined;
  readonly until: Date;
};

type Sums = Record<'count' | 'first' | 'gross' | 'refunds' | 'fees' | 'tax' | 'net', string>;

/**
 * Marks the payments of a period as settled and says what they come to: one statement, so that the sum is of those marked, with
 * every refund that came before. A refund that comes meanwhile waits for the row, and then finds it settled.
 */
export async function markSettled(tx: Tx, settlementId: string, period: Period) {
  const { eventId, currency, from, until } = period;
  const since =
    from === undefined ? sql`` : sql`and captured_at >= ${from.toISOString()}::timestamptz`;
  const [sums] = await tx.execute<Sums>(sql`
    with settled as (
      update finances.p_payments set settled_in = ${settlementId}::uuid
      where event_id = ${eventId}::uuid and currency = ${currency} and settled_in is null
        and captured_at < ${until.toISOString()}::timestamptz ${since}
      returning *
    )
    select count(*)::text as count, to_json(min(captured_at)) #>> '{}' as first,
      coalesce(sum(captured_minor), 0)::text as gross, coalesce(sum(refunded_minor), 0)::text as refunds,
      coalesce(sum(platform_minor - refunded_platform_minor), 0)::text as fees,
      coalesce(sum(tax_minor - refunded_tax_minor), 0)::text as tax,
      coalesce(sum(organizer_minor - refunded_organizer_minor), 0)::text as net
    from settled`);
  if (sums === undefined || sums.count === '0') return undefined;
  return {
    paymentCount: Number(sums.count),
    firstAt: new Date(sums.first),
    grossMinor: BigInt(sums.gross),
    refundsMinor: BigInt(sums.refunds),
    feesMinor: BigInt(sums.fees),
    taxMinor: BigInt(sums.tax),
    netMinor: BigInt(sums.net),
  };
}
