import {
  approvals,
  invitations,
  type Invitation,
  type Membership,
} from '@gatehouse/identity-db/schema';
import { eq } from 'drizzle-orm';
import { addAccount } from '../accounts/add-account.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { InvalidCode } from '../challenges/answer-challenge.ts';
import { addMember } from '../members/add-member.ts';
import { idsOf, lockMemberships } from '../members/member-tree.ts';
import { putGrants } from '../members/put-grants.ts';
import type { Visit } from '../visit.ts';
import { followLink, whyClosed } from './follow-link.ts';
import { proveInvited, type Proof, type WeakPassword } from './prove-invited.ts';

export type Acceptance = {
  readonly invitationId: string;
  readonly code: string;
  readonly password: string;
};

export type Accepted =
  | { readonly outcome: 'accepted'; readonly status: Membership['status'] }
  | InvalidCode
  | WeakPassword;

/** Makes a member of whoever has the link and proves to be whom it was sent to. Works once; who is a member already stays one. */
export async function acceptInvitation(visit: Visit, given: Acceptance): Promise<Accepted> {
  const followed = await followLink(visit, given);
  if (followed.outcome !== 'followed') return followed;
  const { invitation } = followed;
  const proof = await proveInvited(visit, invitation, given.password);
  if (proof.outcome === 'weakPassword' || proof.outcome === 'invalidCode') return proof;
  return visit.db.transaction((tx) => accept({ ...visit, db: tx }, invitation, proof));
}

async function accept(visit: Visit, followed: Invitation, proof: Proof): Promise<Accepted> {
  const { db: tx, now } = visit;
  const { id, parentId } = followed;
  // Whoever ends the membership above waits here, or has withdrawn the invitation.
  if (parentId !== null) await lockMemberships(tx, idsOf([parentId]));
  const [invitation] = await tx
    .select()
    .from(invitations)
    .where(eq(invitations.id, id))
    .for('update');
  if (invitation === undefined) throw new Error('This invitation is gone.');
  if (isClosed(invitation, now))
    return { outcome: 'invalidCode', reason: whyClosed(invitation, now) };
  // Renewed since its link was followed: that link has lost its force.
  if (!invitation.secretHash.equals(followed.secretHash))
    return { outcome: 'invalidCode', reason: 'WRONG' };
  const accountId = await accountOf(visit, invitation, proof);
  await tx
    .update(invitations)
    .set({ acceptedAt: now, acceptedBy: accountId })
    .where(eq(invitations.id, id));
  return { outcome: 'accepted', status: await join(visit, invitation, accountId) };
}

const isClosed = ({ acceptedAt, cancelledAt, expiresAt }: Invitation, now: Date): boolean =>
  acceptedAt !== null || cancelledAt !== null || expiresAt <= now;

async function accountOf(
  { db: tx, now }: Visit,
  { portal, target }: Invitation,
  proof: Proof,
): Promise<string> {
  if (proof.outcome === 'known') return proof.accountId;
  const { passwordHash } = proof;
  return addAccount(tx, { portal, identifier: target, passwordHash, now });
}

async function join(visit: Visit, invitation: Invitation, accountId: string) {
  const { db: tx, now } = visit;
  const { portal, scopeType, scopeId, roleId, parentId, subUsersMax, name, grants } = invitation;
  const { needsApproval, invitedBy } = invitation;
  const status = needsApproval ? 'pending_approval' : 'active';
  const place = { portal, scopeType, scopeId };
  const { membership, isNew } = await addMember(tx, {
    ...place,
    accountId,
    roleId,
    parentId,
    subUsersMax,
    name,
    status,
    now,
  });
  if (!isNew) return membership.status;
  await putGrants(tx, { membershipId: membership.id, grants, grantedBy: invitedBy, now });
  if (needsApproval)
    await tx.insert(approvals).values({
      kind: 'membership',
      portal,
      scopeId,
      subjectId: membership.id,
      requestedBy: invitedBy,
      createdAt: now,
    });
  await recordAudit(tx, visit, {
    verb: 'invitation.accept',
    entityType: 'Membership',
    entityId: membership.id,
    // Nobody is signed in, but who it is has just been proven.
    by: { accountId, membershipId: membership.id, portal },
    after: { ...place, accountId, roleId, parentId, status, ...grants },
  });
  return membership.status;
}
