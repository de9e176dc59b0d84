import { forbidden } from '@gatehouse/kit-subgraph/errors';
import type { Db } from '../db.ts';
import { effectivePermissions } from './effective-permissions.ts';
import { keysOfPermissions } from './permission-catalogue.ts';

type Gift = {
  /** The memberships that must have all of it: who gives, and whom it will be under. */
  readonly givers: readonly string[];
  /** Ids of permissions. */
  readonly permissions: readonly number[];
  readonly branches: readonly string[];
  readonly now: Date;
};

/** Refuses to give on what the giver does not have: FORBIDDEN, naming it. To be asked while the givers' rows are locked. */
export async function mayGive(tx: Db, gift: Gift): Promise<void> {
  const { givers, permissions, branches, now } = gift;
  const effective = await effectivePermissions(tx, givers, now);
  for (const giver of givers) {
    const has = effective.get(giver) ?? { permissions: [], branches: [] };
    const missing = permissions.filter((id) => !has.permissions.includes(id));
    const [key] = keysOfPermissions(missing);
    if (missing.length > 0) throw forbidden(`The permission ${key} is not yours to give.`);
    // Who is limited to no branch works at all of them.
    const branch =
      has.branches.length === 0 ? undefined : branches.find((name) => !has.branches.includes(name));
    if (branch !== undefined) throw forbidden(`The branch ${branch} is not yours to give.`);
  }
}
