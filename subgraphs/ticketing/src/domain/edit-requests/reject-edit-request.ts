import { conflict, notFound } from '@gatehouse/kit-subgraph/errors';
import type { AuditActor } from '@gatehouse/kit-subgraph/audit-payload';
import { signedInTo } from '@gatehouse/kit-subgraph/viewer';
import { editRequests, type EditRequest } from '@gatehouse/ticketing-db/requests';
import { and, eq } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';
import { recordAudit } from '../record-audit.ts';
import { findEditRequest } from './find-edit-request.ts';
import { readRemark } from '../read-remark.ts';

type Rejection = { readonly editRequestId: string; readonly reason: string };

/** Turns an open request down, with a reason for the organizer; the event stays as it is. */
export async function rejectEditRequest(
  db: TicketingDb,
  { editRequestId, reason }: Rejection,
  actor: AuditActor,
): Promise<EditRequest> {
  const { profileId: adminUserId } = signedInTo('admin', actor.viewer);
  const decisionReason = readRemark(reason, 'input.reason');
  return db.transaction(async (tx) => {
    const request = await findEditRequest(tx, { kind: 'admin', adminUserId }, editRequestId);
    if (request === undefined) throw notFound('Edit request');
    const [rejected] = await tx
      .update(editRequests)
      .set({ status: 'REJECTED', decidedBy: adminUserId, decisionReason, decidedAt: actor.now })
      .where(and(eq(editRequests.id, request.id), eq(editRequests.status, 'OPEN')))
      .returning();
    if (rejected === undefined) throw conflict('This request is no longer open.');
    await recordAudit(tx, actor, {
      verb: 'edit_request.reject',
      entityType: 'EditRequest',
      entityId: rejected.id,
      before: { status: 'OPEN' },
      after: { status: 'REJECTED', eventId: rejected.eventId, decisionReason },
    });
    return rejected;
  });
}
