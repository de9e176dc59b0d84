import { memberships, type Usher } from '@gatehouse/identity-db/schema';
import { notFound } from '@gatehouse/kit-subgraph/errors';
import { recordAudit } from '../../audit/record-audit.ts';
import { isUuid } from '../../is-uuid.ts';
import type { Visit } from '../../visit.ts';
import { assignUsher } from '../assign-usher.ts';
import { usherKind } from '../kinds/usher.ts';
import { placeAt } from './place-at.ts';
import { readEventId } from './read-event-ids.ts';

export type UsherPlace = { readonly usherId: string; readonly eventId: string };

/** Gives an usher a place at an event. One who has it keeps it, and nobody is told anything. */
export async function assignToEvent(visit: Visit, given: UsherPlace): Promise<Usher> {
  const eventId = readEventId(given.eventId, 'input.eventId');
  return visit.db.transaction(async (tx) => {
    // Under the usher's lock: of two who assign at once the second finds the place.
    const usher = isUuid(given.usherId) ? await usherKind.lock(tx, given.usherId) : undefined;
    if (usher === undefined) throw notFound('Usher');
    if ((await tx.$count(memberships, placeAt(usher, eventId))) > 0) return usher;
    await assignUsher(tx, { usher, eventId });
    await recordAudit(tx, visit, {
      verb: 'usher.assign',
      entityType: 'Usher',
      entityId: usher.id,
      after: { eventId },
      subjectAccountId: usher.accountId,
    });
    return usher;
  });
}
