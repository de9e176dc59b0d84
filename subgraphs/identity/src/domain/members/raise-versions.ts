import { memberships } from '@gatehouse/identity-db/schema';
import { sql, type SQL } from 'drizzle-orm';
import type { Db } from '../db.ts';
import { revokeAccess } from '../sessions/revoke-access.ts';
import { treeOf } from './member-tree.ts';

type Raise = {
  /** Whose permissions change; who is under them cannot have more, and changes too. */
  readonly roots: SQL;
  readonly now: Date;
};

/**
 * Kills the access tokens of memberships whose permissions change, and of all that are under them; answers the number of the
 * last revocation. To be called last in its transaction.
 */
export async function raiseVersions(tx: Db, { roots, now }: Raise): Promise<number | undefined> {
  const raised = await tx
    .update(memberships)
    .set({ version: sql`${memberships.version} + 1` })
    .where(sql`${memberships.id} in ${treeOf(roots)}`)
    .returning({ id: memberships.id, version: memberships.version });
  return revokeBelow(tx, raised, now);
}

type Raised = { readonly id: string; readonly version: number };

/** Kills the access tokens that were made under earlier versions of these memberships. */
export async function revokeBelow(
  tx: Db,
  raised: readonly Raised[],
  now: Date,
): Promise<number | undefined> {
  let last: number | undefined;
  for (const [minimum, rows] of Map.groupBy(raised, ({ version }) => version)) {
    const ref = rows.map(({ id }) => id);
    last = await revokeAccess(tx, { kind: 'membership', ref, minimum, now });
  }
  return last;
}
