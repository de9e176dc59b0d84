import { memberships, roles } from '@gatehouse/identity-db/schema';
import { and, eq, sql } from 'drizzle-orm';
import type { Db } from '../db.ts';
import type { PortalName } from './get-policy.ts';

type NewMembership = {
  readonly accountId: string;
  readonly portal: PortalName;
  readonly role: string;
  readonly profileId: string;
  readonly scope?: { readonly type: 'organizer' | 'merchant' | 'event'; readonly id: string };
};

/** Puts a person in a role in a place; answers the membership's id. */
export async function addMembership(
  tx: Db,
  { accountId, portal, role, profileId, scope }: NewMembership,
): Promise<string> {
  const [found] = await tx
    .select({ id: roles.id })
    .from(roles)
    .where(and(eq(roles.portal, portal), eq(sql`lower(${roles.name})`, role.toLowerCase())));
  if (found === undefined) throw new Error(`The portal ${portal} has no role ${role}.`);
  const place = scope === undefined ? {} : { scopeType: scope.type, scopeId: scope.id };
  const [membership] = await tx
    .insert(memberships)
    .values({ accountId, portal, roleId: found.id, profileId, ...place })
    .returning({ id: memberships.id });
  if (membership === undefined) throw new Error('The new membership was not answered.');
  return membership.id;
}
