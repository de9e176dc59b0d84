import { conflict } from '@gatehouse/kit-subgraph/errors';
import { orders } from '@gatehouse/ticketing-db/orders';
import { eq } from 'drizzle-orm';
import type { ListedEvent } from '../catalogue/event-columns.ts';
import type { TicketingDb } from '../db.ts';
import { takePicture } from '../files/take-picture.ts';
import { usePicture } from '../files/use-picture.ts';
import type { Given } from '../read-change.ts';
import type { Visit } from '../visit.ts';
import { changeEvent } from './change-event.ts';
import { checkOrganizer } from './check-organizer.ts';
import { checkTimes, readEvent, type GivenEvent } from './read-event.ts';

export type EventUpdate = GivenEvent & {
  readonly eventId: string;
  readonly version?: Given<number>;
  readonly imageUploadId?: Given<string>;
};

type Wanted = ReturnType<typeof readEvent>;

/** Changes what an event says; what is left out stays. What is over keeps its times and its organizer, what was called off everything. */
export async function updateEvent(visit: Visit, given: EventUpdate): Promise<ListedEvent> {
  const { db, now } = visit;
  const { eventId, version, imageUploadId: uploadId } = given;
  const wanted = readEvent(given);
  const field = 'input.imageUploadId';
  const picture = await takePicture(visit, { uploadId, purpose: 'event_image', field });
  return db.transaction((tx) =>
    changeEvent(tx, visit, {
      eventId,
      version,
      verb: 'event.update',
      // Whoever books holds on to the event's row: with it to ourselves, no order is on its way.
      isExclusive: wanted.organizerId !== undefined,
      change: async (event) => {
        checkChange(event, wanted);
        await checkNewOrganizer(tx, event, wanted.organizerId);
        const { imageFileId: replacedFileId } = event;
        const shown = await usePicture(tx, { picture, replacedFileId, field, now });
        return { ...wanted, imageUrl: shown?.url, imageFileId: shown?.fileId };
      },
    }),
  );
}

function checkChange(event: ListedEvent, wanted: Wanted): void {
  if (event.status === 'CANCELLED') throw conflict('This event was called off.');
  const moves = [wanted.startsAt, wanted.endsAt, wanted.organizerId];
  if (event.status === 'COMPLETED' && moves.some((move) => move !== undefined))
    throw conflict('This event is over.');
  checkTimes(wanted.startsAt ?? event.startsAt, wanted.endsAt ?? event.endsAt);
}

async function checkNewOrganizer(
  tx: TicketingDb,
  event: ListedEvent,
  organizerId: string | undefined,
): Promise<void> {
  if (organizerId === undefined || organizerId === event.organizerId) return;
  await checkOrganizer(tx, organizerId);
  if ((await tx.$count(orders, eq(orders.eventId, event.id))) > 0)
    throw conflict('Something was booked: the organizer stays.');
}
