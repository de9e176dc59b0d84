import { badInput, conflict } from '@gatehouse/kit-subgraph/errors';
import { editRequests, type EditRequest } from '@gatehouse/ticketing-db/requests';
import type { TicketingDb } from '../db.ts';
import { getStaffedEvent } from '../staff.ts';
import { changesOf } from './event-changes.ts';
import { isEditable } from './is-editable.ts';
import { readRemark } from '../read-remark.ts';
import { readWantedEvent, type GivenEvent } from './read-wanted-event.ts';

type Submission = GivenEvent & {
  readonly eventId: string;
  readonly baseVersion: number;
  readonly note?: string | null | undefined;
};

type Submitter = { readonly organizerId: string; readonly now: Date };

/** Asks for a change of the organizer's own event, which stays as it is; at most one request of an event is open. */
export async function submitEditRequest(
  db: TicketingDb,
  submission: Submission,
  { organizerId, now }: Submitter,
): Promise<EditRequest> {
  const { eventId, baseVersion, note, ...given } = submission;
  const event = await getStaffedEvent(db, { kind: 'organizer', organizerId }, eventId);
  if (!isEditable(event)) throw conflict('This event is over or was called off.');
  if (event.version !== baseVersion)
    throw conflict('The event has changed since you looked at it.');
  const changes = changesOf(event, await readWantedEvent(db, event, given));
  if (changes.length === 0) throw badInput('Nothing of this would change the event.', 'input');
  const [request] = await db
    .insert(editRequests)
    .values({
      eventId: event.id,
      organizerId,
      baseVersion,
      changes,
      note: note ? readRemark(note, 'input.note') : null,
      status: 'OPEN',
      requestedAt: now,
    })
    // The index on open requests is what can stand in the way.
    .onConflictDoNothing()
    .returning();
  if (request === undefined) throw conflict('Another request for this event is still open.');
  return request;
}
