import { approvals, invitations, memberships } from '@gatehouse/identity-db/schema';
import { and, eq, inArray, isNull, sql, type SQL } from 'drizzle-orm';
import { recordAudit } from '../audit/record-audit.ts';
import type { Db } from '../db.ts';
import { isUuid } from '../is-uuid.ts';
import { awaitRevocation } from '../sessions/await-revocation.ts';
import type { Visit } from '../visit.ts';
import { endMemberSessions } from './end-member-sessions.ts';
import { findChangeable } from './find-changeable.ts';
import { idsOf, treeOf } from './member-tree.ts';
import { insiderOf } from './place.ts';
import { revokeBelow } from './raise-versions.ts';

/** Ends a membership of the viewer's place and all that are under it, with their sessions and what they have asked for. */
export async function removeMembership(visit: Visit, id: string): Promise<void> {
  const { db, viewer, now } = visit;
  const insider = insiderOf(viewer);
  const revoked = await db.transaction(async (tx) => {
    // Who decides about a request locks the request first and the membership second; so does this.
    if (isUuid(id)) await withdrawRequests(tx, treeOf(sql`id = ${id}::uuid`));
    const { id: root } = await findChangeable(tx, insider, { id, now });
    const tree = treeOf(sql`id = ${root}::uuid`);
    const ended = await tx
      .update(memberships)
      .set({ status: 'ended', version: sql`${memberships.version} + 1` })
      .where(sql`${memberships.id} in ${tree}`)
      .returning({
        id: memberships.id,
        version: memberships.version,
        accountId: memberships.accountId,
      });
    const membershipIds = ended.map((membership) => membership.id);
    await endMemberSessions(tx, { membershipIds, reason: 'MEMBERSHIP_ENDED', now });
    // Those who joined since the requests were looked at are among the ended.
    await withdrawRequests(tx, idsOf(membershipIds));
    await withdrawInvitations(tx, membershipIds, now);
    for (const { id: entityId, accountId: subjectAccountId } of ended) {
      const what = { verb: 'membership.remove', entityType: 'Membership', entityId };
      await recordAudit(tx, visit, { ...what, subjectAccountId, after: { status: 'ended' } });
    }
    return revokeBelow(tx, ended, now);
  });
  await awaitRevocation(db, revoked);
}

/** Nobody is left to decide about. */
async function withdrawRequests(tx: Db, subjects: SQL): Promise<void> {
  await tx
    .update(approvals)
    .set({ status: 'withdrawn' })
    .where(and(sql`${approvals.subjectId} in ${subjects}`, eq(approvals.status, 'pending')));
}

/** Nobody is left to be the sub-user of. */
async function withdrawInvitations(
  tx: Db,
  parentIds: readonly string[],
  cancelledAt: Date,
): Promise<void> {
  const isOpen = and(isNull(invitations.acceptedAt), isNull(invitations.cancelledAt));
  await tx
    .update(invitations)
    .set({ cancelledAt })
    .where(and(inArray(invitations.parentId, [...parentIds]), isOpen));
}
