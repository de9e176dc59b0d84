import { ushers, type Usher } from '@gatehouse/identity-db/schema';
import { eq, sql } from 'drizzle-orm';
import { addMembership } from '../accounts/add-membership.ts';
import type { Db } from '../db.ts';
import { publishUsher } from './publish-usher.ts';

type Assignment = {
  readonly usher: Usher;
  readonly eventId: string;
  readonly isSupervisor?: boolean;
};

/** The role of somebody who scans, or of somebody who also answers for those who do. */
export const usherRole = (isSupervisor: boolean) => (isSupervisor ? 'Supervisor' : 'Usher');

/** Gives an usher a place at one event; answers the membership's id. */
export async function assignUsher(
  tx: Db,
  { usher, eventId, isSupervisor = false }: Assignment,
): Promise<string> {
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
    role: usherRole(isSupervisor),
    profileId: usher.id,
    scope: { type: 'event', id: eventId },
  });
  await publishUsher(tx, changed);
  return membershipId;
}
