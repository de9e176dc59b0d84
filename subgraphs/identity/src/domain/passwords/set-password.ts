import { accounts } from '@gatehouse/identity-db/schema';
import { eq, sql } from 'drizzle-orm';
import { getPolicy, type PortalName } from '../accounts/get-policy.ts';
import type { Account } from '../accounts/lock-account.ts';
import type { Db } from '../db.ts';

type Setting = {
  readonly account: Account;
  readonly portal: PortalName;
  readonly passwordHash: string;
  readonly now: Date;
  /** Every token and every trusted device of the account is dead. */
  readonly raisesEpoch?: boolean;
  /** Somebody else has chosen it: the next sign-in begins with another one. */
  readonly mustChange?: boolean;
};

/** Gives an account, which the caller has locked, its next password; answers the account's epoch. */
export async function setPassword(
  tx: Db,
  { account, portal, passwordHash, now, raisesEpoch = false, mustChange = false }: Setting,
): Promise<number> {
  const { passwordHistory } = await getPolicy(tx, portal);
  const earlier = account.passwordHash === null ? [] : [account.passwordHash];
  const [changed] = await tx
    .update(accounts)
    .set({
      passwordHash,
      passwordSetAt: now,
      mustChangePassword: mustChange,
      previousHashes: [...earlier, ...account.previousHashes].slice(0, passwordHistory),
      epoch: sql`${accounts.epoch} + ${raisesEpoch ? 1 : 0}::int`,
    })
    .where(eq(accounts.id, account.id))
    .returning({ epoch: accounts.epoch });
  if (changed === undefined) throw new Error('The account whose password was set does not exist.');
  return changed.epoch;
}
