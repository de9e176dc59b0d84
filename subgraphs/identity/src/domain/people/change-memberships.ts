import { memberships, type Membership } from '@gatehouse/identity-db/schema';
import { and, ne, sql, type SQL } from 'drizzle-orm';
import type { Db } from '../db.ts';

type Changed = {
  readonly ids: readonly string[];
  /** The accounts that have them. */
  readonly accountIds: readonly string[];
  /** The version that all of them have now: tokens below it are dead. */
  readonly version: number;
};

/** Puts memberships that have not ended into another status, all in one version that none of them had before. */
export async function changeMemberships(
  tx: Db,
  condition: SQL,
  status: Membership['status'],
): Promise<Changed> {
  const those = and(condition, ne(memberships.status, 'ended'));
  const newest = sql`(select max(version) + 1 from ${memberships} where ${those})`;
  const rows = await tx
    .update(memberships)
    .set({ status, version: newest })
    .where(those)
    .returning({
      id: memberships.id,
      accountId: memberships.accountId,
      version: memberships.version,
    });
  const accountIds = [...new Set(rows.map(({ accountId }) => accountId))];
  return { ids: rows.map(({ id }) => id), accountIds, version: rows[0]?.version ?? 1 };
}
