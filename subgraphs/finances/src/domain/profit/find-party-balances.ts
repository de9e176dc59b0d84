import { ledgerAccounts } from '@gatehouse/finances-db/ledger';
import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Tx } from '../desk.ts';

/** What the parties of these ids can withdraw, in every currency in which they ever shared. */
export const findPartyBalances = async (tx: Tx, ids: readonly string[]) =>
  tx
    .select({
      id: ledgerAccounts.ownerId,
      amountMinor: ledgerAccounts.balanceMinor,
      currency: ledgerAccounts.currency,
    })
    .from(ledgerAccounts)
    .where(
      and(eq(ledgerAccounts.kind, 'profit_payable'), inArray(ledgerAccounts.ownerId, [...ids])),
    )
    .orderBy(asc(ledgerAccounts.currency));
