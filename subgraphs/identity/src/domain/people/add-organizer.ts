import { organizers, type Organizer } from '@gatehouse/identity-db/schema';
import { addMembership } from '../accounts/add-membership.ts';
import { findOrAddAccount } from '../accounts/find-or-add-account.ts';
import type { Db } from '../db.ts';
import { publish } from '../publish.ts';
import { organizerPayload } from './profile-payloads.ts';

export type NewOrganizer = {
  /** Of the person who signs in for it, in E.164. */
  readonly mobile: string;
  readonly name: string;
  /** Null for somebody who chooses one later, by the activation link. */
  readonly passwordHash: string | null;
  readonly now: Date;
} & {
  readonly [Field in Described]?: Organizer[Field] | undefined;
};

type Described =
  | 'id'
  | 'description'
  | 'imageUrl'
  | 'websiteUrl'
  | 'links'
  | 'contactName'
  | 'contactEmail'
  | 'taxNumber';

export type AddedOrganizer = {
  readonly organizer: Organizer;
  readonly accountId: string;
  readonly membershipId: string;
  /** False when the person was known already, as a customer for instance: nothing has to be activated. */
  readonly isNewAccount: boolean;
};

/** Makes an organizer; the person of this mobile acts for it, with the account they have or with a new one. */
export async function addOrganizer(
  tx: Db,
  { mobile, passwordHash, now, ...profile }: NewOrganizer,
): Promise<AddedOrganizer> {
  const identity = { portal: 'organizer', identifier: mobile, passwordHash, now } as const;
  const { accountId, isNew } = await findOrAddAccount(tx, identity);
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
  return { organizer, accountId, membershipId, isNewAccount: isNew };
}
