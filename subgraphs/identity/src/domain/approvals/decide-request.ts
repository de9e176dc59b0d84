import { approvals, memberships, type Approval } from '@gatehouse/identity-db/schema';
import { conflict, forbidden, notFound } from '@gatehouse/kit-subgraph/errors';
import { and, eq, ne } from 'drizzle-orm';
import { recordAudit } from '../audit/record-audit.ts';
import { isUuid } from '../is-uuid.ts';
import { insiderOf, type Insider } from '../members/place.ts';
import type { Visit } from '../visit.ts';

export type Decision = {
  readonly id: string;
  readonly status: 'approved' | 'rejected';
  readonly reason: string | null;
};

/** What a decision makes of the membership that waits for it. */
const outcome = { approved: 'active', rejected: 'ended' } as const;

/** Decides about a request of the viewer's place, once; FORBIDDEN for who has made it. */
export async function decideRequest(visit: Visit, decision: Decision): Promise<Approval> {
  const insider = insiderOf(visit.viewer);
  const { id } = await findRequest(visit, insider, decision.id);
  return visit.db.transaction((tx) => decide({ ...visit, db: tx }, insider, { ...decision, id }));
}

async function findRequest({ db }: Visit, insider: Insider, id: string): Promise<Approval> {
  const { portal, scopeId, accountId } = insider;
  const [request] = isUuid(id)
    ? await db
        .select()
        .from(approvals)
        .where(
          and(eq(approvals.id, id), eq(approvals.portal, portal), eq(approvals.scopeId, scopeId)),
        )
    : [];
  if (request === undefined) throw notFound('Request');
  if (request.requestedBy === accountId) throw forbidden('Nobody decides about their own request.');
  return request;
}

async function decide(visit: Visit, insider: Insider, decision: Decision): Promise<Approval> {
  const { db: tx, now } = visit;
  const { id, status, reason } = decision;
  // One statement decides who was first; all others find that it is no longer pending.
  const [approval] = await tx
    .update(approvals)
    .set({ status, reason, decidedBy: insider.accountId, decidedAt: now })
    .where(and(eq(approvals.id, id), eq(approvals.status, 'pending')))
    .returning();
  if (approval === undefined) throw conflict('Somebody has decided about this request already.');
  const [subject] = await tx
    .update(memberships)
    .set({ status: outcome[status] })
    .where(and(eq(memberships.id, approval.subjectId), ne(memberships.status, 'ended')))
    .returning({ accountId: memberships.accountId });
  if (subject === undefined) throw conflict('The membership is over.');
  await recordAudit(tx, visit, {
    verb: `approval.${status}`,
    entityType: 'Membership',
    entityId: approval.subjectId,
    subjectAccountId: subject.accountId,
    before: { status: 'pending_approval' },
    after: { status: outcome[status], approvalId: id, reason },
  });
  return approval;
}
