import { membershipGrants, type InvitedGrants } from '@gatehouse/identity-db/schema';
import { eq } from 'drizzle-orm';
import type { Db } from '../db.ts';

/** All that is different from the role of a membership, whether or not its time is over. */
export async function findGrants(db: Db, membershipId: string): Promise<InvitedGrants> {
  const rows = await db
    .select()
    .from(membershipGrants)
    .where(eq(membershipGrants.membershipId, membershipId))
    .orderBy(membershipGrants.ref);
  const refs = (kind: 'permission' | 'branch', effect: 'allow' | 'deny') =>
    rows.filter((row) => row.kind === kind && row.effect === effect).map(({ ref }) => ref);
  return {
    allow: refs('permission', 'allow'),
    deny: refs('permission', 'deny'),
    branches: refs('branch', 'allow'),
  };
}
