import { invitations, type Invitation } from '@gatehouse/identity-db/schema';
import { conflict, notFound } from '@gatehouse/kit-subgraph/errors';
import { and, eq } from 'drizzle-orm';
import type { Db } from '../db.ts';
import { isUuid } from '../is-uuid.ts';
import type { Place } from '../members/place.ts';

type Here = Pick<Place, 'portal' | 'scopeId'>;

/** An invitation of the place that waits, locked; NOT_FOUND for another place's, CONFLICT for one that is over. */
export async function findOpenInvitation(tx: Db, here: Here, id: string): Promise<Invitation> {
  const { portal, scopeId } = here;
  const [invitation] = isUuid(id)
    ? await tx
        .select()
        .from(invitations)
        .where(
          and(
            eq(invitations.id, id),
            eq(invitations.portal, portal),
            eq(invitations.scopeId, scopeId),
          ),
        )
        .for('update')
    : [];
  if (invitation === undefined) throw notFound('Invitation');
  if (invitation.acceptedAt !== null) throw conflict('This invitation was accepted.');
  if (invitation.cancelledAt !== null) throw conflict('This invitation was withdrawn.');
  return invitation;
}
