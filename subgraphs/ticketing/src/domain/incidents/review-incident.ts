import { badInput, conflict, notFound } from '@gatehouse/kit-subgraph/errors';
import type { BaseContext } from '@gatehouse/kit-subgraph/subgraph';
import { signedInTo } from '@gatehouse/kit-subgraph/viewer';
import { incidents, type Incident } from '@gatehouse/ticketing-db/scans';
import { eq } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';
import { isUuid } from '../is-uuid.ts';
import { readPassage } from '../read-passage.ts';
import { recordAudit } from '../record-audit.ts';
import { nextIncidentStatus, type IncidentStatus } from './incident-status.ts';

type Review = {
  readonly incidentId: string;
  readonly status: IncidentStatus;
  readonly note: string | null;
};

type Desk = BaseContext & { readonly db: TicketingDb };

/** Moves an incident along its life, on record; CONFLICT for a move that it does not have. Ending a review needs a word why. */
export function reviewIncident(
  desk: Desk,
  { incidentId, status, note }: Review,
): Promise<Incident> {
  const { db, now, viewer } = desk;
  const { profileId } = signedInTo('admin', viewer);
  if (!isUuid(incidentId)) throw notFound('Incident');
  const isEnd = status === 'RESOLVED' || status === 'DISMISSED';
  const reviewNote = readPassage(note ?? '', { field: 'input.note', lengthMax: 1000 }) || null;
  if (isEnd && reviewNote === null) throw badInput('Say what the review came to.', 'input.note');
  return db.transaction(async (tx) => {
    const found = eq(incidents.id, incidentId);
    // Two reviewers queue up here, and the second finds what the first has made of it.
    const [before] = await tx.select().from(incidents).where(found).for('update');
    if (before === undefined) throw notFound('Incident');
    const next: readonly IncidentStatus[] = nextIncidentStatus[before.status];
    if (!next.includes(status))
      throw conflict(`This incident is ${before.status} and cannot become ${status}.`);
    const [after] = await tx
      .update(incidents)
      .set({ status, reviewNote, reviewedBy: profileId, reviewedAt: now })
      .where(found)
      .returning();
    if (after === undefined) throw notFound('Incident');
    await recordAudit(tx, desk, {
      verb: 'incident.review',
      entityType: 'Incident',
      entityId: incidentId,
      before: { status: before.status, reviewNote: before.reviewNote },
      after: { status, reviewNote },
    });
    return after;
  });
}
