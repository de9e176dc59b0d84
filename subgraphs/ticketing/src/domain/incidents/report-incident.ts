import { badInput, conflict, notFound } from '@gatehouse/kit-subgraph/errors';
import { checkpoints, gates } from '@gatehouse/ticketing-db/gate';
import { incidents, type Incident } from '@gatehouse/ticketing-db/scans';
import { tickets } from '@gatehouse/ticketing-db/tickets';
import { and, eq } from 'drizzle-orm';
import { clientKey } from '../client-key.ts';
import type { TicketingDb } from '../db.ts';
import type { Visit } from '../visit.ts';
import { takePicture } from '../files/take-picture.ts';
import { usePicture } from '../files/use-picture.ts';
import { getUsheredEvent } from '../gate/get-ushered-event.ts';
import type { Usher } from '../gate/usher-of.ts';
import { isUuid } from '../is-uuid.ts';
import { readPassage } from '../read-passage.ts';

export type Report = Pick<
  Incident,
  'clientKey' | 'type' | 'severity' | 'text' | 'gateId' | 'ticketId' | 'photoUploadId'
>;

/** Keeps a report from the usher's event, its photo with it; the same key with the same content is the same incident. */
export async function reportIncident(visit: Visit, asked: Report): Promise<Incident> {
  const { db, now, viewer } = visit;
  const report = readReport(asked);
  const { usher } = await getUsheredEvent(db, viewer);
  const known = await findReported(db, usher, report);
  if (known !== undefined) return known;
  await checkPlaces(db, usher, report);
  const field = 'input.photoUploadId';
  // Null is no picture here, as it is where it is left out.
  const uploadId = report.photoUploadId ?? undefined;
  const picture = await takePicture(visit, { uploadId, purpose: 'incident_photo', field });
  return db.transaction(async (tx) => {
    const { eventId, usherId } = usher;
    const [incident] = await tx
      .insert(incidents)
      .values({
        ...report,
        eventId,
        usherId,
        status: 'OPEN',
        reportedAt: now,
        photoUrl: picture?.url ?? null,
        photoFileId: picture?.fileId ?? null,
      })
      .onConflictDoNothing({ target: [incidents.eventId, incidents.clientKey] })
      .returning();
    if (incident !== undefined) {
      await usePicture(tx, { picture, replacedFileId: null, field, now });
      return incident;
    }
    // The same report, sent twice at once: it is there by now.
    const first = await findReported(tx, usher, report);
    if (first === undefined) throw new Error('An incident is gone.');
    return first;
  });
}

function readReport(asked: Report): Report {
  const { gateId, ticketId, photoUploadId } = asked;
  const key = clientKey(asked.clientKey, 'input.idempotencyKey');
  const text = readPassage(asked.text, { field: 'input.text', lengthMax: 2000 });
  if (text === '') throw badInput('Say what happened.', 'input.text');
  if (gateId !== null && !isUuid(gateId)) throw notFound('Gate');
  if (ticketId !== null && !isUuid(ticketId)) throw notFound('Ticket');
  if (photoUploadId !== null && !isUuid(photoUploadId))
    throw badInput('This upload cannot be used. Ask for a new one.', 'input.photoUploadId');
  const ids = {
    gateId: spelled(gateId),
    ticketId: spelled(ticketId),
    photoUploadId: spelled(photoUploadId),
  };
  return { ...asked, ...ids, clientKey: key, text };
}

/** An id as the database spells it, so that a repeated report compares. */
const spelled = (id: string | null) => id?.toLowerCase() ?? null;

/** What was reported under this key before; CONFLICT if it was something else. */
async function findReported(
  db: TicketingDb,
  { eventId, usherId }: Usher,
  report: Report,
): Promise<Incident | undefined> {
  const [known] = await db
    .select()
    .from(incidents)
    .where(and(eq(incidents.eventId, eventId), eq(incidents.clientKey, report.clientKey)));
  if (known === undefined) return undefined;
  const fields = ['type', 'severity', 'text', 'gateId', 'ticketId', 'photoUploadId'] as const;
  const isSame =
    known.usherId === usherId && fields.every((field) => known[field] === report[field]);
  if (!isSame) throw conflict('This key was used for another report.');
  return known;
}

async function checkPlaces(
  db: TicketingDb,
  { eventId }: Usher,
  { gateId, ticketId }: Report,
): Promise<void> {
  if (gateId !== null) {
    const [gate] = await db
      .select({ id: gates.id })
      .from(gates)
      .innerJoin(checkpoints, eq(checkpoints.id, gates.checkpointId))
      .where(and(eq(gates.id, gateId), eq(checkpoints.eventId, eventId)));
    if (gate === undefined) throw notFound('Gate');
  }
  if (ticketId !== null) {
    const [ticket] = await db
      .select({ id: tickets.id })
      .from(tickets)
      .where(and(eq(tickets.id, ticketId), eq(tickets.eventId, eventId)));
    if (ticket === undefined) throw notFound('Ticket');
  }
}
