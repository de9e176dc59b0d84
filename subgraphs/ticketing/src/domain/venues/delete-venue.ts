import { conflict, notFound } from '@gatehouse/kit-subgraph/errors';
import { venues } from '@gatehouse/ticketing-db/catalogue';
import { eq } from 'drizzle-orm';
import { brokenKey } from '../broken-key.ts';
import { removeFileLater } from '../files/remove-file-later.ts';
import { readId } from '../read-id.ts';
import { recordAudit } from '../record-audit.ts';
import type { Visit } from '../visit.ts';

/** Deletes a venue; CONFLICT while an event of any status names it. */
export async function deleteVenue(visit: Visit, venueId: string): Promise<string> {
  const id = readId(venueId, 'Venue');
  return visit.db
    .transaction(async (tx) => {
      const [venue] = await tx.delete(venues).where(eq(venues.id, id)).returning();
      if (venue === undefined) throw notFound('Venue');
      const { name, city, imageFileId } = venue;
      if (imageFileId !== null) await removeFileLater(tx, imageFileId);
      await recordAudit(tx, visit, {
        verb: 'venue.delete',
        entityType: 'Venue',
        entityId: id,
        before: { name, city },
      });
      return id;
    })
    .catch((error: unknown) => {
      if (brokenKey(error) === 'events_venue_id_venues_id_fk')
        throw conflict('An event takes place here.');
      throw error;
    });
}
