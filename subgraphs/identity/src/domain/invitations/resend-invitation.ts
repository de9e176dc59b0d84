import { invitations, type Invitation } from '@gatehouse/identity-db/schema';
import { conflict } from '@gatehouse/kit-subgraph/errors';
import { eq, sql } from 'drizzle-orm';
import { recordAudit } from '../audit/record-audit.ts';
import { hashCode, newSecret } from '../challenges/one-time-code.ts';
import { insiderOf } from '../members/place.ts';
import type { Visit } from '../visit.ts';
import { countInvitation } from './count-invitation.ts';
import { findOpenInvitation } from './find-open-invitation.ts';
import { hasSubUserPlace } from './has-sub-user-place.ts';
import { linkEnd, sendInvitation } from './invitation-link.ts';

/** Sends a new link for an invitation of the viewer's place and kills the earlier one. */
export async function resendInvitation(visit: Visit, id: string): Promise<Invitation> {
  const { db, viewer, now } = visit;
  const insider = insiderOf(viewer);
  const { target, parentId } = await findOpenInvitation(db, insider, id);
  await countInvitation(visit, { target, inviter: insider.accountId });
  return db.transaction(async (tx) => {
    // The parent first, as everybody locks.
    const hasPlace = parentId === null || (await hasSubUserPlace(tx, parentId, now));
    const found = await findOpenInvitation(tx, insider, id);
    // An expired one has lost its place among the inviter's sub-users.
    if (found.expiresAt <= now && !hasPlace)
      throw conflict('Who invited this person has no sub-user left to invite.');
    return renew({ ...visit, db: tx }, found.id);
  });
}

async function renew(visit: Visit, id: string): Promise<Invitation> {
  const { db: tx, keys, now } = visit;
  const secret = newSecret('link');
  const [invitation] = await tx
    .update(invitations)
    .set({
      secretHash: hashCode(keys.codes, id, secret),
      sends: sql`${invitations.sends} + 1`,
      // A new secret: what was tried with the old one says nothing about it.
      attempts: 0,
      expiresAt: linkEnd(now),
    })
    .where(eq(invitations.id, id))
    .returning();
  if (invitation === undefined) throw new Error('The renewed invitation was not answered.');
  await sendInvitation(visit, { ...invitation, secret });
  await recordAudit(tx, visit, {
    verb: 'invitation.resend',
    entityType: 'Invitation',
    entityId: id,
    after: { sends: invitation.sends },
  });
  return invitation;
}
