import { sql } from 'drizzle-orm';
import type { Tx } from '../desk.ts';

export type StatementEnds = {
  readonly id: string;
  readonly accountId: string;
  /** The entries of the statement are numbered above this, */
  readonly after: number;
  /** and up to this. */
  readonly upTo: number;
  readonly openingMinor: bigint;
  readonly closingMinor: bigint;
};

type Row = Record<'id' | 'account_id' | 'after' | 'up_to' | 'opening' | 'closing', string>;

/**
 * Where the statements of these payouts begin and end: with the entries that asked for the payout before and for this one.
 * Entries of an available balance are numbered without gaps and never change, and so neither does a statement.
 */
export async function findStatementEnds(
  tx: Tx,
  payoutIds: readonly string[],
): Promise<readonly StatementEnds[]> {
  const rows = await tx.execute<Row>(sql`
    select journal.source_id as id, entry.account_id, coalesce(before.version, 0)::text as after,
      entry.version::text as up_to, coalesce(before.balance_after_minor, 0)::text as opening,
      entry.balance_after_minor::text as closing
    from finances.ledger_journals as journal
    join finances.ledger_entries as entry on entry.journal_id = journal.id and entry.version is not null
    left join lateral (
      select earlier.version, earlier.balance_after_minor
      from finances.ledger_entries as earlier
      join finances.ledger_journals as asked on asked.id = earlier.journal_id
      where earlier.account_id = entry.account_id and earlier.version < entry.version
        and asked.kind = 'disbursement.requested'
      order by earlier.version desc limit 1
    ) as before on true
    where journal.kind = 'disbursement.requested'
      and journal.source_id = any (${sql.param([...payoutIds])}::text[])`);
  return rows.map((row) => ({
    id: row.id,
    accountId: row.account_id,
    after: Number(row.after),
    upTo: Number(row.up_to),
    openingMinor: BigInt(row.opening),
    closingMinor: BigInt(row.closing),
  }));
}
