import { accounts, identifiers } from '@gatehouse/identity-db/schema';
import { and, eq, inArray, ne } from 'drizzle-orm';
import type { Db } from '../db.ts';
import { getPolicy, type PortalName } from './get-policy.ts';

type Wanted = {
  readonly portal: PortalName;
  /** In the spelling of `normalIdentifier`. */
  readonly identifier: string;
  /** Null for somebody who chooses one later: the account waits, pending, for its activation. */
  readonly passwordHash: string | null;
  readonly now: Date;
};

export type FoundOrAdded = {
  readonly accountId: string;
  /** False for somebody who is known in this realm: they keep their password, and get one more membership. */
  readonly isNew: boolean;
};

/** The account of an identifier, made if there is none: one person is one account per realm, in however many portals. */
export async function findOrAddAccount(
  tx: Db,
  { portal, identifier: value, passwordHash, now }: Wanted,
): Promise<FoundOrAdded> {
  const { realm, identifierKind: kind } = await getPolicy(tx, portal);
  const known = await findAccount(tx, { realm, kind, value });
  if (known !== undefined) return { accountId: known, isNew: false };
  const isActive = passwordHash !== null;
  const [account] = await tx
    .insert(accounts)
    .values({
      realm,
      passwordHash,
      status: isActive ? 'active' : 'pending',
      passwordSetAt: isActive ? now : null,
      createdAt: now,
    })
    .returning({ id: accounts.id });
  if (account === undefined) throw new Error('The new account was not answered.');
  const accountId = account.id;
  const verifiedAt = isActive ? now : null;
  const claimed = await tx
    .insert(identifiers)
    .values({ realm, kind, value, accountId, verifiedAt })
    .onConflictDoNothing()
    .returning({ accountId: identifiers.accountId });
  if (claimed.length > 0) return { accountId, isNew: true };
  // Somebody claimed it at the same moment, and the insert above waited for them to commit.
  await tx.delete(accounts).where(eq(accounts.id, accountId));
  const winner = await findAccount(tx, { realm, kind, value });
  if (winner === undefined) throw new Error('A taken identifier has no account.');
  return { accountId: winner, isNew: false };
}

type Identifier = Pick<typeof identifiers.$inferSelect, 'realm' | 'kind' | 'value'>;

/** Holds a share of the account: it cannot be closed before the caller has given it a membership. */
async function findAccount(
  tx: Db,
  { realm, kind, value }: Identifier,
): Promise<string | undefined> {
  const isTheirs = and(
    eq(identifiers.realm, realm),
    eq(identifiers.kind, kind),
    eq(identifiers.value, value),
  );
  const whose = tx.select({ accountId: identifiers.accountId }).from(identifiers).where(isTheirs);
  const [found] = await tx
    .select({ id: accounts.id })
    .from(accounts)
    // One that was closed while this waited for it has let go of its identifiers.
    .where(and(inArray(accounts.id, whose), ne(accounts.status, 'disabled')))
    .for('key share');
  return found?.id;
}
