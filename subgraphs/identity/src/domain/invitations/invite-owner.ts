import { memberships, roles, type Invitation } from '@gatehouse/identity-db/schema';
import { badInput } from '@gatehouse/kit-subgraph/errors';
import { signedInTo } from '@gatehouse/kit-subgraph/viewer';
import { and, eq, isNull, ne } from 'drizzle-orm';
import type { Db } from '../db.ts';
import { isUuid } from '../is-uuid.ts';
import { readBranches } from '../members/read-grants.ts';
import type { MemberPortal, Place } from '../members/place.ts';
import type { Visit } from '../visit.ts';
import { countInvitation } from './count-invitation.ts';
import {
  openInvitation,
  readInvited,
  readSubUsersMax,
  withdrawEarlier,
} from './open-invitation.ts';

export type OwnerInvitation = {
  readonly portal: MemberPortal;
  readonly scopeId: string;
  readonly scopeType?: string | null | undefined;
  readonly email: string;
  readonly name: string;
  readonly subUsersMax?: number | null | undefined;
  readonly branches?: readonly string[];
};

/** What kinds of place a portal has; the first is meant when none is named. */
const scopeTypes: Readonly<Record<MemberPortal, readonly [Place['scopeType'], ...string[]]>> = {
  conference: ['conference'],
  isp: ['isp_partner'],
  trade: ['trade_org', 'trade_partner'],
};

/** Invites the first person of a place. What that address was sent into it before is dead. */
export async function inviteOwner(visit: Visit, given: OwnerInvitation): Promise<Invitation> {
  const { accountId: invitedBy } = signedInTo('admin', visit.viewer);
  const place = readPlace(given);
  const invited = readInvited(given);
  const branches = readBranches(given.branches ?? [], 'input.branches');
  const subUsersMax = readSubUsersMax(given.subUsersMax ?? null);
  await countInvitation(visit, { target: invited.target, inviter: invitedBy });
  return visit.db.transaction(async (tx) => {
    const door = { ...visit, db: tx };
    await refuseOtherKind(tx, place);
    await withdrawEarlier(door, { ...place, target: invited.target });
    return openInvitation(door, {
      ...place,
      ...invited,
      roleId: await findOwnerRole(tx, place.portal),
      grants: { allow: [], deny: [], branches },
      subUsersMax,
      needsApproval: false,
      parentId: null,
      invitedBy,
    });
  });
}

function readPlace({ portal, scopeId, scopeType }: OwnerInvitation): Place {
  if (!isUuid(scopeId)) throw badInput('This is not an id.', 'input.scopeId');
  const kinds = scopeTypes[portal];
  const kind = scopeType ?? kinds[0];
  if (!kinds.includes(kind))
    throw badInput(`A place of this portal is ${kinds.join(' or ')}.`, 'input.scopeType');
  return { portal, scopeId, scopeType: kind as Place['scopeType'] };
}

/** A place is of one kind: its people and roles are found by its id alone. */
async function refuseOtherKind(tx: Db, { portal, scopeId, scopeType }: Place): Promise<void> {
  const [other] = await tx
    .select({ scopeType: memberships.scopeType })
    .from(memberships)
    .where(
      and(
        eq(memberships.portal, portal),
        eq(memberships.scopeId, scopeId),
        ne(memberships.scopeType, scopeType),
      ),
    )
    .limit(1);
  if (other !== undefined)
    throw badInput(`This place is a ${other.scopeType} already.`, 'input.scopeType');
}

async function findOwnerRole(tx: Db, portal: MemberPortal): Promise<string> {
  const [role] = await tx
    .select({ id: roles.id })
    .from(roles)
    .where(and(eq(roles.portal, portal), isNull(roles.ownerScopeId), eq(roles.name, 'Owner')));
  if (role === undefined) throw new Error(`The portal ${portal} has no owners.`);
  return role.id;
}
