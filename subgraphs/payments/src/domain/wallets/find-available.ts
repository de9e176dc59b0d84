import { ledgerAccounts, ledgerHolds } from '@gatehouse/payments-db/ledger';
import { and, eq, sql } from 'drizzle-orm';
import type { Tx } from '../till.ts';

/** What a holder could spend at this moment; overdue holds count no more, whether or not a job has come by. */
export async function findAvailable(tx: Tx, holderId: string, currency: string): Promise<bigint> {
  const isIts = and(
    eq(ledgerAccounts.kind, 'wallet'),
    eq(ledgerAccounts.ownerId, holderId),
    eq(ledgerAccounts.currency, currency),
  );
  const overdue = sql`coalesce((select sum(${ledgerHolds.amountMinor}) from ${ledgerHolds}
    where ${ledgerHolds}.account_id = ${ledgerAccounts}.id and ${ledgerHolds.status} = 'pending'
      and ${ledgerHolds.direction} = 'out' and ${ledgerHolds.expiresAt} <= clock_timestamp()), 0)`;
  const [account] = await tx
    .select({
      available: sql<string>`${ledgerAccounts.balanceMinor} - ${ledgerAccounts.heldMinor} + ${overdue}`,
    })
    .from(ledgerAccounts)
    .where(isIts);
  const available = BigInt(account?.available ?? 0);
  return available < 0n ? 0n : available;
}
