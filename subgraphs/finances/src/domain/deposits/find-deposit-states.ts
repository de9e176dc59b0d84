import { sql } from 'drizzle-orm';
import type { Tx } from '../desk.ts';

export type DepositState = {
  readonly id: string;
  readonly leftMinor: bigint;
  readonly forfeitedMinor: bigint;
  /** Given back, or on its way. */
  readonly returnedMinor: bigint;
};

/** What became of these deposits: one statement, one moment. */
export async function findDepositStates(
  tx: Tx,
  ids: readonly string[],
): Promise<readonly DepositState[]> {
  const rows = await tx.execute<Record<'id' | 'amount' | 'left' | 'forfeited', string>>(sql`
    select deposit.id, deposit.amount_minor::text as amount, account.balance_minor::text as left,
      coalesce((
        select sum(amount_minor) from finances.deposit_forfeits where deposit_id = deposit.id), 0)::text as forfeited
    from finances.deposits as deposit
    join finances.ledger_accounts as account
      on account.kind = 'deposit' and account.owner_id = deposit.id and account.currency = deposit.currency
    where deposit.id = any (${sql.param([...ids])}::uuid[])`);
  return rows.map((row) => {
    const [amount, leftMinor, forfeitedMinor] = [row.amount, row.left, row.forfeited].map(
      BigInt,
    ) as [bigint, bigint, bigint];
    return {
      id: row.id,
      leftMinor,
      forfeitedMinor,
      returnedMinor: amount - leftMinor - forfeitedMinor,
    };
  });
}
