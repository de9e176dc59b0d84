import { organizers, type Organizer } from '@gatehouse/identity-db/schema';
import { addAccount } from '../accounts/add-account.ts';
import { addMembership } from '../accounts/add-membership.ts';
import type { Db } from '../db.ts';
import { publish } from '../publish.ts';
import { organizerPayload } from './profile-payloads.ts';

export type NewOrganizer = {
  /** Of the person who signs in for it, in E.164. */
  readonly mobile: string;
  readonly name: string;
  readonly passwordHash: string;
  readonly now: Date;
} & Partial<Pick<Organizer, 'id' | 'description' | 'imageUrl' | 'websiteUrl'>>;

export type AddedOrganizer = {
  readonly organizer: Organizer;
  readonly accountId: string;
  readonly membershipId: string;
};

/** Makes an organizer and the account that acts for it; CONFLICT when the mobile is somebody's already. */
export async function addOrganizer(
  tx: Db,
  { mobile, passwordHash, now, ...profile }: NewOrganizer,
): Promise<AddedOrganizer> {
  const identity = { portal: 'organizer', identifier: mobile, passwordHash, now } as const;
  const accountId = await addAccount(tx, identity);
  const [organizer] = await tx
    .insert(organizers)
    .values({ ...profile, createdAt: now })
    .returning();
  if (organizer === undefined) throw new Error('The new organizer was not answered.');
  const membershipId = await addMembership(tx, {
    accountId,
    portal: 'organizer',
    role: 'Organizer',
    profileId: organizer.id,
    scope: { type: 'organizer', id: organizer.id },
  });
  await publish(tx, 'organizer.updated', organizerPayload(organizer));
  return { organizer, accountId, membershipId };
}
