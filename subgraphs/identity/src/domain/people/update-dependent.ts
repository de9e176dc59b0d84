import { dependents, type Dependent } from '@gatehouse/identity-db/schema';
import { eq } from 'drizzle-orm';
import { changeImage } from '../files/change-image.ts';
import { takeImage } from '../files/take-image.ts';
import type { Visit } from '../visit.ts';
import { getDependent, type OneOfTheirs } from './get-dependent.ts';
import { publishCustomer } from './publish-customer.ts';
import { raiseCustomer } from './raise-customer.ts';
import { readDependent, type GivenDependent } from './read-dependent.ts';

/** Changes a dependent of the customer; what is left out stays, null takes a value away. */
export async function updateDependent(
  visit: Visit,
  whose: OneOfTheirs,
  given: GivenDependent,
): Promise<Dependent> {
  const { db, now } = visit;
  await getDependent(db, whose);
  const change = readDependent(given, now);
  const field = 'input.photoUploadId';
  const wanted = { uploadId: given.photoUploadId, purpose: 'dependent_photo', field } as const;
  const image = await takeImage(visit, wanted);
  return db.transaction(async (tx) => {
    const customer = await raiseCustomer(tx, whose.customerId);
    // Removed a moment ago, perhaps: under the customer's lock it is certain.
    const { id, photoFileId: replacedFileId } = await getDependent(tx, whose);
    const photo = await changeImage(tx, { image, replacedFileId, field, now });
    const [dependent] = await tx
      .update(dependents)
      .set({
        ...change,
        photoUrl: photo?.url,
        photoFileId: photo?.fileId,
        // Writes the row even where nothing is given: the answer is the row.
        customerId: whose.customerId,
      })
      .where(eq(dependents.id, id))
      .returning();
    if (dependent === undefined) throw new Error('The dependent under the lock was not answered.');
    await publishCustomer(tx, customer);
    return dependent;
  });
}
