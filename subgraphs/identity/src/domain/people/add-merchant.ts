import { merchants, type Merchant } from '@gatehouse/identity-db/schema';
import { addMembership } from '../accounts/add-membership.ts';
import { findOrAddAccount } from '../accounts/find-or-add-account.ts';
import type { Db } from '../db.ts';
import { publish } from '../publish.ts';
import { merchantPayload } from './profile-payloads.ts';

export type NewMerchant = {
  /** Of the person who signs in for it, in E.164. */
  readonly mobile: string;
  readonly shopName: string;
  /** Null for somebody who chooses one later, by the activation link. */
  readonly passwordHash: string | null;
  readonly now: Date;
} & {
  readonly [Field in Described]?: Merchant[Field] | undefined;
};

type Described = 'id' | 'description' | 'address' | 'contactName' | 'contactEmail';

export type AddedMerchant = {
  readonly merchant: Merchant;
  readonly accountId: string;
  readonly membershipId: string;
  /** False when the person was known already, as a customer for instance: nothing has to be activated. */
  readonly isNewAccount: boolean;
};

/** Makes a merchant; the person of this mobile acts for it, with the account they have or with a new one. */
export async function addMerchant(
  tx: Db,
  { mobile, passwordHash, now, ...profile }: NewMerchant,
): Promise<AddedMerchant> {
  const identity = { portal: 'merchant', identifier: mobile, passwordHash, now } as const;
  const { accountId, isNew } = await findOrAddAccount(tx, identity);
  const [merchant] = await tx
    .insert(merchants)
    .values({ ...profile, createdAt: now })
    .returning();
  if (merchant === undefined) throw new Error('The new merchant was not answered.');
  const membershipId = await addMembership(tx, {
    accountId,
    portal: 'merchant',
    role: 'Merchant',
    profileId: merchant.id,
    scope: { type: 'merchant', id: merchant.id },
  });
  await publish(tx, 'merchant.updated', merchantPayload(merchant));
  return { merchant, accountId, membershipId, isNewAccount: isNew };
}
