import type { Membership } from '@gatehouse/identity-db/schema';
import { forbidden, notFound } from '@gatehouse/kit-subgraph/errors';
import { sql, type SQL } from 'drizzle-orm';
import type { Db } from '../db.ts';
import { isUuid } from '../is-uuid.ts';
import { effectivePermissions } from '../roles/effective-permissions.ts';
import { exceeds } from '../roles/exceeds.ts';
import { lockMemberships, treeOf } from './member-tree.ts';
import type { Insider } from './place.ts';

type Asked = { readonly id: string; readonly now: Date };

/**
 * A membership of the insider's place that the insider may change, locked together with all that is under it; NOT_FOUND for one
 * that is somewhere else or over. FORBIDDEN for the insider's own, for those above, and for who may do what the insider may not.
 */
export async function findChangeable(
  tx: Db,
  insider: Insider,
  { id, now }: Asked,
): Promise<Membership> {
  const { membershipId, portal, scopeId } = insider;
  if (!isUuid(id)) throw notFound('Membership');
  const tree = treeOf(sql`id = ${id}::uuid and portal = ${portal} and scope_id = ${scopeId}::uuid`);
  const locked = await lockMemberships(
    tx,
    sql`(select id from identity.memberships where id = ${membershipId}::uuid or id in ${tree})`,
  );
  const own = locked.find((membership) => membership.id === membershipId);
  if (own?.status !== 'active') throw forbidden();
  const found = locked.find((membership) => membership.id === id.toLowerCase());
  if (found === undefined || found.status === 'ended') throw notFound('Membership');
  if (found.id === own.id) throw forbidden('Nobody changes their own membership.');
  if (await isIn(tx, own.id, tree)) throw forbidden('Nobody changes a membership above their own.');
  const effective = await effectivePermissions(tx, [found.id, own.id], now);
  if (exceeds(effective.get(found.id), effective.get(own.id)))
    throw forbidden('This person may do what you may not.');
  return found;
}

async function isIn(tx: Db, id: string, tree: SQL): Promise<boolean> {
  const rows = await tx.execute(
    sql`select from identity.memberships where id = ${id}::uuid and id in ${tree}`,
  );
  return rows.length > 0;
}
