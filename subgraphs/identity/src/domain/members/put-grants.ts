import { membershipGrants, type InvitedGrants } from '@gatehouse/identity-db/schema';
import { eq } from 'drizzle-orm';
import type { Db } from '../db.ts';

type Put = {
  readonly membershipId: string;
  readonly grants: InvitedGrants;
  /** The account that grants. */
  readonly grantedBy: string;
  readonly now: Date;
};

/** All that is different from the role, from now on. */
export async function putGrants(
  tx: Db,
  { membershipId, grants, grantedBy, now }: Put,
): Promise<void> {
  const { allow, deny, branches } = grants;
  const row = (
    kind: 'permission' | 'branch',
    effect: 'allow' | 'deny',
    ref: string,
  ): typeof membershipGrants.$inferInsert => ({
    membershipId,
    kind,
    effect,
    ref,
    grantedBy,
    createdAt: now,
  });
  const rows = [
    ...allow.map((key) => row('permission', 'allow', key)),
    ...deny.map((key) => row('permission', 'deny', key)),
    ...branches.map((name) => row('branch', 'allow', name)),
  ];
  await tx.delete(membershipGrants).where(eq(membershipGrants.membershipId, membershipId));
  if (rows.length > 0) await tx.insert(membershipGrants).values(rows);
}
