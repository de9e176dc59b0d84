import { venues, type Venue } from '@gatehouse/ticketing-db/catalogue';
import { takePicture } from '../files/take-picture.ts';
import { usePicture } from '../files/use-picture.ts';
import type { Given } from '../read-change.ts';
import { recordAudit } from '../record-audit.ts';
import type { Visit } from '../visit.ts';
import { readNewVenue, type GivenNewVenue } from './read-venue.ts';

export type NewVenue = GivenNewVenue & { readonly imageUploadId?: Given<string> };

/** Adds a place where events are held. */
export async function createVenue(visit: Visit, given: NewVenue): Promise<Venue> {
  const { db, now } = visit;
  const said = readNewVenue(given);
  const { imageUploadId: uploadId } = given;
  const field = 'input.imageUploadId';
  const picture = await takePicture(visit, { uploadId, purpose: 'venue_image', field });
  return db.transaction(async (tx) => {
    const shown = await usePicture(tx, { picture, replacedFileId: null, field, now });
    const [venue] = await tx
      .insert(venues)
      .values({ ...said, imageUrl: shown?.url, imageFileId: shown?.fileId })
      .returning();
    if (venue === undefined) throw new Error('The new venue was not answered.');
    await recordAudit(tx, visit, {
      verb: 'venue.create',
      entityType: 'Venue',
      entityId: venue.id,
      after: { ...said, imageFileId: venue.imageFileId },
    });
    return venue;
  });
}
