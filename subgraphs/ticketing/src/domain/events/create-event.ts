import { uuidV7 } from '@gatehouse/kit-events/uuid-v7';
import { events, pools, ticketTypes, typePools } from '@gatehouse/ticketing-db/catalogue';
import { checkpoints, gates } from '@gatehouse/ticketing-db/gate';
import type { ListedEvent } from '../catalogue/event-columns.ts';
import { findEvents } from '../catalogue/find-events.ts';
import type { TicketingDb } from '../db.ts';
import { takePicture } from '../files/take-picture.ts';
import { usePicture } from '../files/use-picture.ts';
import { recordAudit } from '../record-audit.ts';
import type { Visit } from '../visit.ts';
import { checkOrganizer } from './check-organizer.ts';
import { newTickets, type GivenTickets } from './new-tickets.ts';
import { placeNotFound } from './place-not-found.ts';
import { readNewEvent, type GivenNewEvent } from './read-event.ts';

export type NewEvent = GivenNewEvent &
  GivenTickets & { readonly imageUploadId?: string | null | undefined };

/** Makes a draft with its types and places, one checkpoint and one gate: all of it or nothing. */
export async function createEvent(visit: Visit, given: NewEvent): Promise<ListedEvent> {
  const { db, now } = visit;
  const id = uuidV7();
  const said = readNewEvent(given);
  const rows = newTickets(id, given);
  const { imageUploadId: uploadId } = given;
  const field = 'input.imageUploadId';
  const picture = await takePicture(visit, { uploadId, purpose: 'event_image', field });
  return db.transaction(async (tx) => {
    await checkOrganizer(tx, said.organizerId);
    const shown = await usePicture(tx, { picture, replacedFileId: null, field, now });
    const image = { imageUrl: shown?.url ?? null, imageFileId: shown?.fileId ?? null };
    await tx
      .insert(events)
      .values({ ...said, ...image, id })
      .catch((error: unknown) => {
        throw placeNotFound(error);
      });
    if (rows.pools.length > 0) await tx.insert(pools).values(rows.pools);
    if (rows.types.length > 0) await tx.insert(ticketTypes).values(rows.types);
    if (rows.links.length > 0) await tx.insert(typePools).values(rows.links);
    await addEntrance(tx, id);
    // Read again, for triggers have written what lists filter by.
    const [event] = await findEvents(tx, [id]);
    if (event === undefined) throw new Error('The new event is not there.');
    await recordAudit(tx, visit, {
      verb: 'event.create',
      entityType: 'Event',
      entityId: id,
      after: { ...said, ticketTypes: rows.types.map(({ name }) => name) },
    });
    return event;
  });
}

async function addEntrance(tx: TicketingDb, eventId: string): Promise<void> {
  const checkpointId = uuidV7();
  await tx.insert(checkpoints).values({ id: checkpointId, eventId, name: 'Entrance' });
  await tx.insert(gates).values({ checkpointId, name: 'Gate 1' });
}
