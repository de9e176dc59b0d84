import { customers, type Customer } from '@gatehouse/identity-db/schema';
import { eq } from 'drizzle-orm';
import { getPolicy } from '../accounts/get-policy.ts';
import { changeImage } from '../files/change-image.ts';
import { takeImage } from '../files/take-image.ts';
import type { Visit } from '../visit.ts';
import { publishCustomer } from './publish-customer.ts';
import { raiseCustomer } from './raise-customer.ts';
import { readCustomer, type GivenCustomer } from './read-customer.ts';
import { recordContactChange } from './record-contact-change.ts';

export type GivenProfile = GivenCustomer & { readonly photoUploadId?: string | null | undefined };

/** Changes what customers say about themselves; what is left out stays, null takes a value away. */
export async function updateProfile(
  visit: Visit,
  customerId: string,
  given: GivenProfile,
): Promise<Customer> {
  const { db, now } = visit;
  const { defaultCountry } = await getPolicy(db, 'customer');
  const change = readCustomer(given, defaultCountry);
  const field = 'input.photoUploadId';
  const wanted = { uploadId: given.photoUploadId, purpose: 'customer_photo', field } as const;
  const image = await takeImage(visit, wanted);
  return db.transaction(async (tx) => {
    const [before] = await tx
      .select()
      .from(customers)
      .where(eq(customers.id, customerId))
      .for('no key update');
    const replacedFileId = before?.photoFileId ?? null;
    const photo = await changeImage(tx, { image, replacedFileId, field, now });
    const photoChange = { photoUrl: photo?.url, photoFileId: photo?.fileId };
    const customer = await raiseCustomer(tx, customerId, { ...change, ...photoChange });
    await publishCustomer(tx, customer);
    await recordContactChange(tx, visit, {
      entityType: 'Customer',
      entityId: customerId,
      before: { email: before?.email },
      after: { email: customer.email },
    });
    return customer;
  });
}
