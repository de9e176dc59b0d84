import { invitations } from '@gatehouse/identity-db/schema';
import { eq } from 'drizzle-orm';
import { recordAudit } from '../audit/record-audit.ts';
import { insiderOf } from '../members/place.ts';
import type { Visit } from '../visit.ts';
import { findOpenInvitation } from './find-open-invitation.ts';

/** Withdraws an invitation of the viewer's place: its link is dead, and its place is free. */
export async function cancelInvitation(visit: Visit, id: string): Promise<void> {
  const { db, viewer, now } = visit;
  const insider = insiderOf(viewer);
  await db.transaction(async (tx) => {
    const invitation = await findOpenInvitation(tx, insider, id);
    await tx.update(invitations).set({ cancelledAt: now }).where(eq(invitations.id, invitation.id));
    await recordAudit(tx, visit, {
      verb: 'invitation.cancel',
      entityType: 'Invitation',
      entityId: invitation.id,
    });
  });
}
