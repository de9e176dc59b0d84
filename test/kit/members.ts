import { randomUUID } from 'node:crypto';
import { roles, type Membership } from '@gatehouse/identity-db/schema';
import { addAccount } from '@gatehouse/identity/domain/accounts/add-account';
import type { Db } from '@gatehouse/identity/domain/db';
import { addMember } from '@gatehouse/identity/domain/members/add-member';
import type { MemberPortal, Place } from '@gatehouse/identity/domain/members/place';
import { putGrants } from '@gatehouse/identity/domain/members/put-grants';
import { and, eq, isNull } from 'drizzle-orm';
import { makePerson, unused, type At, type Person } from './roles.ts';

/** The portals whose people are members of places: rows, which every test of them can be asked for in turn. */
export const memberPortals = ['conference', 'isp', 'trade'] as const;

const scopeTypes: Readonly<Record<MemberPortal, Place['scopeType']>> = {
  conference: 'conference',
  isp: 'isp_partner',
  trade: 'trade_org',
};

export type MemberWishes = {
  readonly portal?: MemberPortal;
  /** The place; a new one when left out. */
  readonly scopeId?: string;
  /** For trade, whose places are of two kinds. */
  readonly scopeType?: Place['scopeType'];
  /** The name of one of the portal's own roles, or the id of any. */
  readonly role?: string;
  readonly email?: string;
  readonly name?: string;
  readonly parentId?: string;
  readonly subUsersMax?: number;
  readonly allow?: readonly string[];
  readonly deny?: readonly string[];
  readonly branches?: readonly string[];
};

export type MemberPerson = Person & {
  readonly email: string;
  readonly portal: MemberPortal;
  readonly scopeId: string;
};

/** A member of a place, signed in to it; its owner when no role is named. */
export async function aMember(graph: At, wishes: MemberWishes = {}): Promise<MemberPerson> {
  const { portal = 'isp', scopeId = randomUUID(), role = 'Owner', name = 'Noor Rahimi' } = wishes;
  const { email = `member-${unused(8)}@gatehouse.example`, parentId = null } = wishes;
  const {
    scopeType = scopeTypes[portal],
    subUsersMax = null,
    allow = [],
    deny = [],
    branches = [],
  } = wishes;
  return makePerson(graph, async (tx, { passwordHash, now }) => {
    const accountId = await addAccount(tx, { portal, identifier: email, passwordHash, now });
    const place = { portal, scopeType, scopeId };
    const roleId = await roleIdOf(tx, portal, role);
    const who = { accountId, name, roleId, parentId, subUsersMax, status: 'active', now } as const;
    const { membership } = await addMember(tx, { ...place, ...who });
    const membershipId = membership.id;
    const grants = { allow, deny, branches };
    await putGrants(tx, { membershipId, grants, grantedBy: accountId, now });
    return { id: membership.profileId, accountId, membershipId, email, portal, scopeId };
  });
}

async function roleIdOf(tx: Db, portal: Membership['portal'], role: string): Promise<string> {
  const isOwn = and(eq(roles.portal, portal), isNull(roles.ownerScopeId), eq(roles.name, role));
  const [found] = await tx.select({ id: roles.id }).from(roles).where(isOwn);
  return found?.id ?? role;
}
