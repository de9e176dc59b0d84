import { dependents, type Dependent } from '@gatehouse/identity-db/schema';
import { badInput, conflict } from '@gatehouse/kit-subgraph/errors';
import { and, eq, isNull } from 'drizzle-orm';
import type { Db } from '../db.ts';
import { changeImage } from '../files/change-image.ts';
import { takeImage } from '../files/take-image.ts';
import type { Visit } from '../visit.ts';
import { publishCustomer } from './publish-customer.ts';
import { raiseCustomer } from './raise-customer.ts';
import { readDependent, type GivenDependent } from './read-dependent.ts';

export type AddedDependent =
  | { readonly outcome: 'added'; readonly dependent: Dependent }
  | { readonly outcome: 'tooMany'; readonly dependentsMax: number };

/** As many as the CHECK on `slot` has places. */
const dependentsMax = 10;
const slots = Array.from({ length: dependentsMax }, (_, index) => index + 1);
/** A try fails only where somebody else has taken a place, and there are ten. */
const triesMax = 50;

/** Puts somebody on the customer's list; the eleventh finds no place, however many come at the same moment. */
export async function addDependent(
  visit: Visit,
  customerId: string,
  given: GivenDependent,
): Promise<AddedDependent> {
  const { db, now } = visit;
  const { name, relationship, ...rest } = readDependent(given, now);
  if (name === undefined || relationship === undefined)
    throw badInput('A dependent has a name and a relationship.', 'input');
  const field = 'input.photoUploadId';
  const wanted = { uploadId: given.photoUploadId, purpose: 'dependent_photo', field } as const;
  const image = await takeImage(visit, wanted);
  return db.transaction(async (tx) => {
    const photo = { photoUrl: image?.url ?? null, photoFileId: image?.fileId ?? null };
    const row = { ...rest, ...photo, name, relationship, customerId, createdAt: now };
    const dependent = await takePlace(tx, row);
    if (dependent === undefined) return { outcome: 'tooMany', dependentsMax };
    await changeImage(tx, { image, replacedFileId: null, field, now });
    await publishCustomer(tx, await raiseCustomer(tx, customerId));
    return { outcome: 'added', dependent };
  });
}

type NewRow = Omit<typeof dependents.$inferInsert, 'slot'>;

/** The unique index decides who has a place: of two that want the same, the second waits for the first and looks again. */
async function takePlace(tx: Db, row: NewRow): Promise<Dependent | undefined> {
  for (let tries = 0; tries < triesMax; tries += 1) {
    const taken = await tx
      .select({ slot: dependents.slot })
      .from(dependents)
      .where(and(eq(dependents.customerId, row.customerId), isNull(dependents.removedAt)));
    const slot = slots.find((place) => taken.every((other) => other.slot !== place));
    if (slot === undefined) return undefined;
    const [dependent] = await tx
      .insert(dependents)
      .values({ ...row, slot })
      .onConflictDoNothing()
      .returning();
    if (dependent !== undefined) return dependent;
  }
  throw conflict('The list is being changed by somebody else. Try again.');
}
