import type { Usher } from '@gatehouse/identity-db/schema';
import { notFound } from '@gatehouse/kit-subgraph/errors';
import { recordAudit } from '../../audit/record-audit.ts';
import { isUuid } from '../../is-uuid.ts';
import { awaitRevocation } from '../../sessions/await-revocation.ts';
import { endSessions } from '../../sessions/end-sessions.ts';
import { revokeAccess } from '../../sessions/revoke-access.ts';
import type { Visit } from '../../visit.ts';
import { changeMemberships } from '../change-memberships.ts';
import { usherKind } from '../kinds/usher.ts';
import type { UsherPlace } from './assign-to-event.ts';
import { placeAt } from './place-at.ts';
import { readEventId } from './read-event-ids.ts';

/**
 * Takes an usher's place at an event away: sessions there end, and every subgraph knows before this answers, or two seconds
 * have passed. One who has no place there stays so, and nobody is told anything.
 */
export async function unassignFromEvent(visit: Visit, given: UsherPlace): Promise<Usher> {
  const { db, now } = visit;
  const eventId = readEventId(given.eventId, 'input.eventId');
  const { usher, revocation } = await db.transaction(async (tx) => {
    const found = isUuid(given.usherId) ? await usherKind.lock(tx, given.usherId) : undefined;
    if (found === undefined) throw notFound('Usher');
    const { ids, version } = await changeMemberships(tx, placeAt(found, eventId), 'ended');
    if (ids.length === 0) return { usher: found, revocation: undefined };
    await endSessions(tx, { membershipIds: ids, reason: 'MEMBERSHIP_ENDED', now });
    const usher = await usherKind.change(tx, found.id, {});
    if (usher === undefined) throw new Error('The usher under the lock was not answered.');
    await usherKind.publish(tx, usher);
    await recordAudit(tx, visit, {
      verb: 'usher.unassign',
      entityType: 'Usher',
      entityId: usher.id,
      before: { eventId },
      subjectAccountId: usher.accountId,
    });
    const dead = { kind: 'membership', ref: ids, minimum: version, now } as const;
    return { usher, revocation: await revokeAccess(tx, dead) };
  });
  await awaitRevocation(db, revocation);
  return usher;
}
