import { memberships, type Invitation } from '@gatehouse/identity-db/schema';
import { forbidden } from '@gatehouse/kit-subgraph/errors';
import { eq } from 'drizzle-orm';
import { givenBy, readGrants, type GivenGrants } from '../members/read-grants.ts';
import { insiderOf, type Insider } from '../members/place.ts';
import { findRole } from '../roles/find-role.ts';
import { mayGive } from '../roles/may-give.ts';
import type { Visit } from '../visit.ts';
import { countInvitation } from './count-invitation.ts';
import { hasSubUserPlace } from './has-sub-user-place.ts';
import { openInvitation, readInvited, readSubUsersMax } from './open-invitation.ts';

export type MemberInvitation = {
  readonly email: string;
  readonly name: string;
  readonly roleId: string;
  readonly grants?: GivenGrants | null | undefined;
  /** None when left out. */
  readonly subUsersMax?: number;
  readonly needsApproval?: boolean;
};

export type Invited =
  | { readonly outcome: 'invited'; readonly invitation: Invitation }
  | { readonly outcome: 'tooManySubUsers'; readonly subUsersMax: number };

/** Invites somebody to be the viewer's sub-user: with what the viewer has, and as long as the viewer has a place for one. */
export async function inviteMember(visit: Visit, given: MemberInvitation): Promise<Invited> {
  const insider = insiderOf(visit.viewer);
  const wanted = {
    ...readInvited(given),
    grants: readGrants(given.grants, insider.portal),
    subUsersMax: readSubUsersMax(given.subUsersMax ?? 0),
    needsApproval: given.needsApproval ?? false,
    roleId: given.roleId,
  };
  await countInvitation(visit, { target: wanted.target, inviter: insider.accountId });
  return visit.db.transaction((tx) => invite({ ...visit, db: tx }, insider, wanted));
}

type Wanted = Omit<
  Parameters<typeof openInvitation>[1],
  keyof Insider | 'parentId' | 'invitedBy'
> & {
  readonly grants: ReturnType<typeof readGrants>;
};

async function invite(visit: Visit, insider: Insider, wanted: Wanted): Promise<Invited> {
  const { db: tx, now } = visit;
  const { portal, scopeType, scopeId, accountId, membershipId } = insider;
  const hasPlace = await hasSubUserPlace(tx, membershipId, now);
  const [inviter] = await tx.select().from(memberships).where(eq(memberships.id, membershipId));
  if (inviter?.status !== 'active') throw forbidden();
  const { subUsersMax } = inviter;
  const role = await findRole(tx, insider, { id: wanted.roleId, lock: 'share' });
  const permissions = givenBy(role, wanted.grants);
  await mayGive(tx, {
    givers: [membershipId],
    permissions,
    branches: wanted.grants.branches,
    now,
  });
  if (subUsersMax !== null && (wanted.subUsersMax ?? Infinity) > subUsersMax)
    throw forbidden('A sub-user may not have more sub-users than you.');
  if (!hasPlace) return { outcome: 'tooManySubUsers', subUsersMax: subUsersMax ?? 0 };
  const invitation = await openInvitation(visit, {
    ...wanted,
    roleId: role.id,
    portal,
    scopeType,
    scopeId,
    parentId: membershipId,
    invitedBy: accountId,
  });
  return { outcome: 'invited', invitation };
}
