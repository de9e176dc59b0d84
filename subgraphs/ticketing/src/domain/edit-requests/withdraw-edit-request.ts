import { conflict, notFound } from '@gatehouse/kit-subgraph/errors';
import { editRequests, type EditRequest } from '@gatehouse/ticketing-db/requests';
import { and, eq } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';
import { findEditRequest } from './find-edit-request.ts';

type Withdrawal = {
  readonly editRequestId: string;
  readonly organizerId: string;
  readonly now: Date;
};

/** Takes the organizer's own open request back; CONFLICT for one that was decided. */
export async function withdrawEditRequest(
  db: TicketingDb,
  { editRequestId, organizerId, now }: Withdrawal,
): Promise<EditRequest> {
  const own = await findEditRequest(db, { kind: 'organizer', organizerId }, editRequestId);
  if (own === undefined) throw notFound('Edit request');
  const [withdrawn] = await db
    .update(editRequests)
    .set({ status: 'WITHDRAWN', decidedAt: now })
    .where(and(eq(editRequests.id, own.id), eq(editRequests.status, 'OPEN')))
    .returning();
  if (withdrawn === undefined) throw conflict('This request is no longer open.');
  return withdrawn;
}
