import { memberships, roles, type Usher } from '@gatehouse/identity-db/schema';
import { notFound } from '@gatehouse/kit-subgraph/errors';
import { and, eq, sql } from 'drizzle-orm';
import { recordAudit } from '../../audit/record-audit.ts';
import type { Db } from '../../db.ts';
import { isUuid } from '../../is-uuid.ts';
import { revokeBelow } from '../../members/raise-versions.ts';
import { awaitRevocation } from '../../sessions/await-revocation.ts';
import type { Visit } from '../../visit.ts';
import { assignUsher, usherRole } from '../assign-usher.ts';
import { usherKind } from '../kinds/usher.ts';
import { placeAt } from './place-at.ts';
import { readEventId } from './read-event-ids.ts';

export type UsherPlace = { readonly usherId: string; readonly eventId: string };

type Assignment = UsherPlace & { readonly isSupervisor: boolean };

type Assigned = { readonly usher: Usher; readonly revocation: number | undefined };

/**
 * Gives an usher a place at an event, as a supervisor if so wished. One who has it so keeps it, and nobody is told anything; one
 * who has it otherwise has it so from now on, and tokens that say the other end before this answers, or two seconds have passed.
 */
export async function assignToEvent(visit: Visit, given: Assignment): Promise<Usher> {
  const eventId = readEventId(given.eventId, 'input.eventId');
  const wanted = { ...given, eventId };
  const { usher, revocation } = await visit.db.transaction((tx) => assign(tx, visit, wanted));
  await awaitRevocation(visit.db, revocation);
  return usher;
}

async function assign(tx: Db, visit: Visit, wanted: Assignment): Promise<Assigned> {
  const { usherId, eventId, isSupervisor } = wanted;
  // Under the usher's lock: of two who assign at once the second finds the place.
  const usher = isUuid(usherId) ? await usherKind.lock(tx, usherId) : undefined;
  if (usher === undefined) throw notFound('Usher');
  const role = usherRole(isSupervisor);
  const [place] = await tx
    .select({ id: memberships.id, role: roles.name })
    .from(memberships)
    .innerJoin(roles, eq(roles.id, memberships.roleId))
    .where(placeAt(usher, eventId));
  if (place?.role === role) return { usher, revocation: undefined };
  if (place === undefined) await assignUsher(tx, { usher, eventId, isSupervisor });
  const raised = place === undefined ? [] : await giveRole(tx, place.id, role);
  await recordAudit(tx, visit, {
    verb: 'usher.assign',
    entityType: 'Usher',
    entityId: usher.id,
    ...(place === undefined ? {} : { before: { eventId, isSupervisor: !isSupervisor } }),
    after: place === undefined && !isSupervisor ? { eventId } : { eventId, isSupervisor },
    subjectAccountId: usher.accountId,
  });
  return { usher, revocation: await revokeBelow(tx, raised, visit.now) };
}

/** The same place in another role, under a version that no token has. */
async function giveRole(tx: Db, membershipId: string, name: string) {
  const role = tx
    .select({ id: roles.id })
    .from(roles)
    .where(and(eq(roles.portal, 'usher'), eq(roles.name, name)));
  return tx
    .update(memberships)
    .set({ roleId: sql`${role}`, version: sql`${memberships.version} + 1` })
    .where(eq(memberships.id, membershipId))
    .returning({ id: memberships.id, version: memberships.version });
}
