import { memberships, type InvitedGrants, type Membership } from '@gatehouse/identity-db/schema';
import { conflict, forbidden } from '@gatehouse/kit-subgraph/errors';
import { eq, sql } from 'drizzle-orm';
import { recordAudit } from '../audit/record-audit.ts';
import { effectivePermissions } from '../roles/effective-permissions.ts';
import { exceeds } from '../roles/exceeds.ts';
import { findRole } from '../roles/find-role.ts';
import { mayGive } from '../roles/may-give.ts';
import { awaitRevocation } from '../sessions/await-revocation.ts';
import type { Visit } from '../visit.ts';
import { endMemberSessions } from './end-member-sessions.ts';
import { findChangeable } from './find-changeable.ts';
import { findGrants } from './find-grants.ts';
import { insiderOf, type Insider } from './place.ts';
import { putGrants } from './put-grants.ts';
import { raiseVersions } from './raise-versions.ts';
import { givenBy, readGrants, type GivenGrants, type Grants } from './read-grants.ts';

type Given<T> = T | null | undefined;

export type MembershipChange = {
  readonly id: string;
  readonly roleId?: Given<string>;
  readonly grants?: Given<GivenGrants>;
  readonly isSuspended?: Given<boolean>;
};

/** What a membership is, as far as it can be changed. */
type State = Pick<Membership, 'roleId' | 'status'> & { readonly grants: InvitedGrants };

/** Changes a membership of the viewer's place. Tokens with what it was, and those of its sub-users, stop working. */
export async function updateMembership(visit: Visit, change: MembershipChange) {
  const { db, viewer } = visit;
  const insider = insiderOf(viewer);
  const grants = change.grants == null ? undefined : readGrants(change.grants, insider.portal);
  const { membership, revoked } = await db.transaction((tx) =>
    changeMembership({ ...visit, db: tx }, insider, { ...change, grants }),
  );
  await awaitRevocation(db, revoked);
  return membership;
}

type Change = Omit<MembershipChange, 'grants'> & { readonly grants: Grants | undefined };

async function changeMembership(visit: Visit, insider: Insider, change: Change) {
  const { db: tx, now } = visit;
  const found = await findChangeable(tx, insider, { id: change.id, now });
  const before: State = { ...found, grants: await findGrants(tx, found.id) };
  const after: State = {
    roleId: change.roleId ?? before.roleId,
    grants: change.grants ?? before.grants,
    status: statusAfter(before.status, change.isSuspended),
  };
  if (change.roleId != null || change.grants !== undefined) {
    await giveInstead(visit, { insider, membership: found, state: after, grants: change.grants });
  }
  const [membership] = await tx
    .update(memberships)
    .set({ status: after.status })
    .where(eq(memberships.id, found.id))
    .returning();
  if (membership === undefined) throw new Error('The changed membership was not answered.');
  if (after.status === 'suspended')
    await endMemberSessions(tx, { membershipIds: [found.id], reason: 'SUSPENDED', now });
  await recordAudit(tx, visit, {
    verb: 'membership.update',
    entityType: 'Membership',
    entityId: found.id,
    subjectAccountId: found.accountId,
    before: shown(before),
    after: shown(after),
  });
  const roots = sql`id = ${found.id}::uuid`;
  return { membership, revoked: await raiseVersions(tx, { roots, now }) };
}

type Giving = {
  readonly insider: Insider;
  readonly membership: Membership;
  readonly state: State;
  /** What replaces those that are there; without it they stay as they are, each with its end. */
  readonly grants: Grants | undefined;
};

/** Role and grants in the place of what they were: within what the giver and the membership above have. */
async function giveInstead(visit: Visit, giving: Giving): Promise<void> {
  const { db: tx, now } = visit;
  const { insider, membership, state } = giving;
  const { id: membershipId, parentId } = membership;
  const grants = state.grants as Grants;
  const role = await findRole(tx, insider, { id: state.roleId, lock: 'share' });
  const givers = [...new Set([insider.membershipId, parentId ?? insider.membershipId])];
  const permissions = givenBy(role, grants);
  await mayGive(tx, { givers, permissions, branches: grants.branches, now });
  if (giving.grants !== undefined)
    await putGrants(tx, { membershipId, grants, grantedBy: insider.accountId, now });
  await tx.update(memberships).set({ roleId: role.id }).where(eq(memberships.id, membershipId));
  // Naming no branch gives all of them, which who is limited to some does not have.
  const effective = await effectivePermissions(tx, [membershipId, insider.membershipId], now);
  if (exceeds(effective.get(membershipId), effective.get(insider.membershipId)))
    throw forbidden('Name the branches: not all of them are yours to give.');
}

function statusAfter(status: Membership['status'], isSuspended: Given<boolean>) {
  if (isSuspended == null) return status;
  if (status === 'pending_approval') throw conflict('Nobody has said yes to this person yet.');
  return isSuspended ? 'suspended' : 'active';
}

const shown = ({ roleId, status, grants }: State) => ({ roleId, status, ...grants });
