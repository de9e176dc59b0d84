import { sql } from 'drizzle-orm';
import type { Tx } from '../desk.ts';
import type { StatementEnds } from './find-statement-ends.ts';

export type InvoiceSum = {
  readonly kind: string;
  /** Of a settlement alone. */
  readonly eventName: string | null;
  readonly fromOn: string | null;
  readonly untilOn: string | null;
  readonly count: number;
  readonly amountMinor: bigint;
};

type Row = Record<'kind' | 'count' | 'amount', string> &
  Record<'event_name' | 'from_on' | 'until_on', string | null>;

/** What moved the balance between the ends of a statement, but for the payout itself: each settlement, and sums of the rest. */
export async function findInvoiceSums(
  tx: Tx,
  { accountId, after, upTo }: StatementEnds,
): Promise<readonly InvoiceSum[]> {
  const rows = await tx.execute<Row>(sql`
    select journal.kind, settlement.event_name, count(*)::text as count, sum(entry.amount_minor)::text as amount,
      to_char(settlement.from_at at time zone 'UTC', 'YYYY-MM-DD') as from_on,
      to_char(settlement.until_at at time zone 'UTC', 'YYYY-MM-DD') as until_on
    from finances.ledger_entries as entry
    join finances.ledger_journals as journal on journal.id = entry.journal_id
    left join finances.settlements as settlement on settlement.journal_id = journal.id
    where entry.account_id = ${accountId}::uuid and entry.version > ${after} and entry.version < ${upTo}
    group by journal.kind, settlement.id, settlement.event_name, settlement.from_at, settlement.until_at
    order by min(entry.version)`);
  return rows.map((row) => ({
    kind: row.kind,
    eventName: row.event_name,
    fromOn: row.from_on,
    untilOn: row.until_on,
    count: Number(row.count),
    amountMinor: BigInt(row.amount),
  }));
}
