import { notFound } from '@gatehouse/kit-subgraph/errors';
import { venues, type Venue } from '@gatehouse/ticketing-db/catalogue';
import { eq } from 'drizzle-orm';
import { changedFields } from '../changed-fields.ts';
import { takePicture } from '../files/take-picture.ts';
import { usePicture } from '../files/use-picture.ts';
import type { Given } from '../read-change.ts';
import { readId } from '../read-id.ts';
import { recordAudit } from '../record-audit.ts';
import type { Visit } from '../visit.ts';
import { checkPlace, readVenue, type GivenVenue } from './read-venue.ts';

export type VenueUpdate = GivenVenue & {
  readonly venueId: string;
  readonly imageUploadId?: Given<string>;
};

/** Changes a venue; what is left out stays. */
export async function updateVenue(visit: Visit, given: VenueUpdate): Promise<Venue> {
  const { db, now } = visit;
  const id = readId(given.venueId, 'Venue');
  const wanted = readVenue(given);
  const { imageUploadId: uploadId } = given;
  const field = 'input.imageUploadId';
  const picture = await takePicture(visit, { uploadId, purpose: 'venue_image', field });
  return db.transaction(async (tx) => {
    const [before] = await tx.select().from(venues).where(eq(venues.id, id)).for('no key update');
    if (before === undefined) throw notFound('Venue');
    const { latitude = before.latitude, longitude = before.longitude } = wanted;
    checkPlace({ latitude, longitude });
    const { imageFileId: replacedFileId } = before;
    const shown = await usePicture(tx, { picture, replacedFileId, field, now });
    const change = { ...wanted, imageUrl: shown?.url, imageFileId: shown?.fileId };
    const changed = changedFields(before, change);
    if (changed === undefined) return before;
    const [venue] = await tx.update(venues).set(changed.after).where(eq(venues.id, id)).returning();
    if (venue === undefined) throw notFound('Venue');
    await recordAudit(tx, visit, {
      verb: 'venue.update',
      entityType: 'Venue',
      entityId: id,
      before: withoutLink(changed.before),
      after: withoutLink(changed.after),
    });
    return venue;
  });
}

/** Whoever has the address of a picture sees it; the file's id beside it says as much and opens nothing. */
const withoutLink = ({ imageUrl: _link, ...fields }: Partial<Venue>) => fields;
