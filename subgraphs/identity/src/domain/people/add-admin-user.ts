import { adminUsers, type AdminUser } from '@gatehouse/identity-db/schema';
import { addAccount } from '../accounts/add-account.ts';
import { addMembership } from '../accounts/add-membership.ts';
import type { Db } from '../db.ts';

export type AdminRole = 'SuperAdmin' | 'Admin' | 'Usher' | 'Support';

export type NewAdminUser = {
  /** Lower case. */
  readonly email: string;
  readonly name: string;
  readonly role: AdminRole;
  /** Null for somebody who chooses one by the activation link. */
  readonly passwordHash: string | null;
  readonly now: Date;
};

export type AddedAdminUser = { readonly adminUser: AdminUser; readonly membershipId: string };

/** Makes an administrator; CONFLICT when the e-mail is somebody's already. */
export async function addAdminUser(
  tx: Db,
  { email, name, role, passwordHash, now }: NewAdminUser,
): Promise<AddedAdminUser> {
  const identity = { portal: 'admin', identifier: email, passwordHash, now } as const;
  const accountId = await addAccount(tx, identity);
  const [adminUser] = await tx
    .insert(adminUsers)
    .values({ accountId, name, createdAt: now })
    .returning();
  if (adminUser === undefined) throw new Error('The new administrator was not answered.');
  const profileId = adminUser.id;
  const membershipId = await addMembership(tx, { accountId, portal: 'admin', role, profileId });
  return { adminUser, membershipId };
}
