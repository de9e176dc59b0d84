import { memberships, ushers, type Usher } from '@gatehouse/identity-db/schema';
import { and, eq, sql } from 'drizzle-orm';
import { addMembership } from '../accounts/add-membership.ts';
import type { Db } from '../db.ts';
import { publish } from '../publish.ts';
import { usherPayload } from './profile-payloads.ts';

type Assignment = { readonly usher: Usher; readonly eventId: string };

/** Gives an usher a place at one event; answers the membership's id. */
export async function assignUsher(tx: Db, { usher, eventId }: Assignment): Promise<string> {
  // The row lock puts assignments of one usher in a line, so that the published list misses none of them.
  const [changed] = await tx
    .update(ushers)
    .set({ version: sql`${ushers.version} + 1` })
    .where(eq(ushers.id, usher.id))
    .returning();
  if (changed === undefined) throw new Error('This usher does not exist.');
  const membershipId = await addMembership(tx, {
    accountId: usher.accountId,
    portal: 'usher',
    role: 'Usher',
    profileId: usher.id,
    scope: { type: 'event', id: eventId },
  });
  const assigned = await tx
    .select({ eventId: memberships.scopeId })
    .from(memberships)
    .where(and(eq(memberships.profileId, usher.id), eq(memberships.status, 'active')));
  const eventIds = assigned.flatMap(({ eventId: id }) => (id === null ? [] : [id]));
  await publish(tx, 'usher.updated', usherPayload(changed, eventIds));
  return membershipId;
}
