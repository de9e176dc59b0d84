import { forbidden } from '@gatehouse/kit-subgraph/errors';
import { sql, type SQL } from 'drizzle-orm';
import type { Db } from '../db.ts';
import { treeOf } from '../members/member-tree.ts';
import { effectivePermissions } from './effective-permissions.ts';
import { exceeds } from './exceeds.ts';

type Holders = {
  /** Who changes the role. */
  readonly membershipId: string;
  /** Who has it. */
  readonly roots: SQL;
  readonly now: Date;
};

type Holder = { readonly id: string; readonly isAbove: boolean };

/**
 * Refuses to change, by way of their role, memberships that may not be changed one by one: one's own, one above it, and those of
 * who may do what one may not. To be asked while all of them are locked, before the change and after it.
 */
export async function mayChangeHolders(
  tx: Db,
  { membershipId, roots, now }: Holders,
): Promise<void> {
  const rows = await tx.execute(sql`
    select id, ${membershipId}::uuid in ${treeOf(roots)} as "isAbove"
    from identity.memberships where ${roots} and status <> 'ended'`);
  const holders = rows as unknown as readonly Holder[];
  if (holders.some(({ isAbove }) => isAbove))
    throw forbidden('Nobody changes what they are themselves, or somebody above them.');
  const ids = holders.map(({ id }) => id);
  const effective = await effectivePermissions(tx, [...ids, membershipId], now);
  const own = effective.get(membershipId);
  if (ids.some((id) => exceeds(effective.get(id), own)))
    throw forbidden('Somebody who has this role may do what you may not.');
}
