import { ledgerAccounts, ledgerHolds } from '@gatehouse/payments-db/ledger';
import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { isId } from '../is-id.ts';
import { platformCurrency } from '../platform-currency.ts';
import type { Sight } from '../sight.ts';
import type { Tx } from '../till.ts';
import { withinSight } from '../within-sight.ts';

/** Those of the wallets that exist and `sight` covers, as they are at this moment. */
export const findWallets = (tx: Tx, ids: readonly string[], sight: Sight) =>
  select(tx, inArray(ledgerAccounts.id, ids.filter(isId)), sight);

/** The wallets of these holders that `sight` covers, in the platform's currency. */
export const findWalletsOf = (tx: Tx, holderIds: readonly string[], sight: Sight) => {
  const ofHolders = inArray(ledgerAccounts.ownerId, holderIds.filter(isId));
  return select(tx, and(ofHolders, eq(ledgerAccounts.currency, platformCurrency)), sight);
};

function select(tx: Tx, which: SQL | undefined, sight: Sight) {
  // An overdue hold does not count, whether or not anybody has marked it.
  const heldMinor = sql<bigint>`(
    select coalesce(sum(hold.amount_minor), 0)::bigint from ${ledgerHolds} as hold
    where hold.account_id = ${ledgerAccounts}.id and hold.status = 'pending' and hold.direction = 'out'
      and hold.expires_at > clock_timestamp())`.mapWith(BigInt);
  const { id, ownerId, currency, balanceMinor, ceilingMinor, status } = ledgerAccounts;
  return tx
    .select({ id, ownerId, currency, balanceMinor, ceilingMinor, status, heldMinor })
    .from(ledgerAccounts)
    .where(and(eq(ledgerAccounts.kind, 'wallet'), which, withinSight(sight, ownerId)));
}

export type Wallet = Awaited<ReturnType<typeof findWallets>>[number];
