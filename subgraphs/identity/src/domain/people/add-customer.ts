import { customers, type Customer } from '@gatehouse/identity-db/schema';
import { addAccount } from '../accounts/add-account.ts';
import { addMembership } from '../accounts/add-membership.ts';
import type { Db } from '../db.ts';
import { publish } from '../publish.ts';
import { customerPayload } from './profile-payloads.ts';

export type NewCustomer = {
  /** Proven, in E.164. */
  readonly mobile: string;
  readonly name: string;
  readonly email: string | null;
  readonly passwordHash: string;
  readonly now: Date;
} & Partial<Pick<Customer, 'photoUrl' | 'bloodType' | 'emergencyContact' | 'labels'>>;

export type AddedCustomer = { readonly customer: Customer; readonly membershipId: string };

/** Makes a customer with account and membership; CONFLICT when the mobile is somebody's already. */
export async function addCustomer(
  tx: Db,
  { mobile, passwordHash, now, ...profile }: NewCustomer,
): Promise<AddedCustomer> {
  const identity = { portal: 'customer', identifier: mobile, passwordHash, now } as const;
  const accountId = await addAccount(tx, identity);
  const [customer] = await tx
    .insert(customers)
    .values({ ...profile, accountId, registeredAt: now })
    .returning();
  if (customer === undefined) throw new Error('The new customer was not answered.');
  const membershipId = await addMembership(tx, {
    accountId,
    portal: 'customer',
    role: 'Customer',
    profileId: customer.id,
  });
  await publish(tx, 'customer.registered', customerPayload(customer, { dependents: [], mobile }));
  return { customer, membershipId };
}
