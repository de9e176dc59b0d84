import { organizers, type Organizer } from '@gatehouse/identity-db/schema';
import { notFound } from '@gatehouse/kit-subgraph/errors';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { changeImage } from '../files/change-image.ts';
import { takeImage } from '../files/take-image.ts';
import { publish } from '../publish.ts';
import type { Visit } from '../visit.ts';
import { organizerPayload } from './profile-payloads.ts';
import { readOrganizer, type GivenOrganizer } from './read-organizer.ts';
import { recordContactChange } from './record-contact-change.ts';

export type GivenOrganizerProfile = GivenOrganizer & {
  readonly imageUploadId?: string | null | undefined;
};

/** Changes what an organizer says about itself; what is left out stays, null takes a value away. */
export async function updateOrganizerProfile(
  visit: Visit,
  organizerId: string,
  given: GivenOrganizerProfile,
): Promise<Organizer> {
  const { db, now } = visit;
  const change = readOrganizer(given);
  const field = 'input.imageUploadId';
  const wanted = { uploadId: given.imageUploadId, purpose: 'organizer_image', field } as const;
  const taken = await takeImage(visit, wanted);
  const isThere = and(eq(organizers.id, organizerId), isNull(organizers.deletedAt));
  return db.transaction(async (tx) => {
    const [before] = await tx.select().from(organizers).where(isThere).for('update');
    if (before === undefined) throw notFound('Organizer');
    const replacedFileId = before.imageFileId;
    const image = await changeImage(tx, { image: taken, replacedFileId, field, now });
    const [organizer] = await tx
      .update(organizers)
      .set({
        ...change,
        imageUrl: image?.url,
        imageFileId: image?.fileId,
        version: sql`${organizers.version} + 1`,
      })
      .where(isThere)
      .returning();
    if (organizer === undefined) throw new Error('The organizer under the lock was not answered.');
    await publish(tx, 'organizer.updated', organizerPayload(organizer));
    await recordContactChange(tx, visit, {
      entityType: 'Organizer',
      entityId: organizerId,
      before: contactOf(before),
      after: contactOf(organizer),
    });
    return organizer;
  });
}

const contactOf = ({ contactName, contactEmail }: Organizer) => ({ contactName, contactEmail });
