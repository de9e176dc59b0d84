import { memberships, type Membership } from '@gatehouse/identity-db/schema';
import { asc, inArray, sql, type SQL } from 'drizzle-orm';
import type { Db } from '../db.ts';

/** The ids of these memberships and of all that are under them, ended ones left out. */
export const treeOf = (roots: SQL): SQL => sql`(
  with recursive tree as (
    select id from identity.memberships where ${roots} and status <> 'ended'
    union
    select below.id from identity.memberships as below
    join tree on below.parent_id = tree.id where below.status <> 'ended'
  ) select id from tree)`;

/** Locks memberships in the order of their ids, as everybody does, so that two changes of one place never wait for each other. */
export async function lockMemberships(tx: Db, ids: SQL): Promise<readonly Membership[]> {
  return tx
    .select()
    .from(memberships)
    .where(sql`${memberships.id} in ${ids}`)
    .orderBy(asc(memberships.id))
    .for('update');
}

/** These ids, for `lockMemberships`. */
export const idsOf = (ids: readonly string[]): SQL =>
  sql`(select id from identity.memberships where ${inArray(sql`id`, [...ids])})`;
