import { dependents, type Customer } from '@gatehouse/identity-db/schema';
import { eq } from 'drizzle-orm';
import { removeFileLater } from '../files/remove-file-later.ts';
import type { Visit } from '../visit.ts';
import { getDependent, type OneOfTheirs } from './get-dependent.ts';
import { publishCustomer } from './publish-customer.ts';
import { raiseCustomer } from './raise-customer.ts';

/** Takes a dependent off the customer's list. What was known beyond the name is gone; tickets that were issued keep the name. */
export function removeDependent({ db, now }: Visit, whose: OneOfTheirs): Promise<Customer> {
  return db.transaction(async (tx) => {
    const customer = await raiseCustomer(tx, whose.customerId);
    const { id, photoFileId } = await getDependent(tx, whose);
    if (photoFileId !== null) await removeFileLater(tx, photoFileId);
    await tx
      .update(dependents)
      .set({
        removedAt: now,
        bornOn: null,
        photoUrl: null,
        photoFileId: null,
        bloodType: null,
        emergencyNote: null,
      })
      .where(eq(dependents.id, id));
    await publishCustomer(tx, customer);
    return customer;
  });
}
