import { accounts, identifiers } from '@gatehouse/identity-db/schema';
import { conflict } from '@gatehouse/kit-subgraph/errors';
import { getPolicy, type PortalName } from './get-policy.ts';
import type { Db } from '../db.ts';

type NewAccount = {
  readonly portal: PortalName;
  /** In the spelling of `normalIdentifier`. */
  readonly identifier: string;
  /** Null for somebody who chooses one later: the account waits, pending, for its activation. */
  readonly passwordHash: string | null;
  /** Somebody else has chosen it: the first sign-in begins with another one. */
  readonly mustChangePassword?: boolean;
  readonly now: Date;
};

/** Makes the account of an identifier; CONFLICT, which undoes the caller's transaction, when it is somebody's already. */
export async function addAccount(
  tx: Db,
  { portal, identifier, passwordHash, mustChangePassword = false, now }: NewAccount,
): Promise<string> {
  const { realm, identifierKind } = await getPolicy(tx, portal);
  const isActive = passwordHash !== null;
  const [account] = await tx
    .insert(accounts)
    .values({
      realm,
      passwordHash,
      mustChangePassword,
      status: isActive ? 'active' : 'pending',
      passwordSetAt: isActive ? now : null,
      createdAt: now,
    })
    .returning({ id: accounts.id });
  if (account === undefined) throw new Error('The new account was not answered.');
  // Two that claim one number at once meet here: the second waits for the first to commit, and then finds it taken.
  const claimed = await tx
    .insert(identifiers)
    .values({
      realm,
      kind: identifierKind,
      value: identifier,
      accountId: account.id,
      verifiedAt: isActive ? now : null,
    })
    .onConflictDoNothing()
    .returning({ accountId: identifiers.accountId });
  if (claimed.length === 0)
    throw conflict(`There is an account with this ${identifierKind} already.`);
  return account.id;
}
