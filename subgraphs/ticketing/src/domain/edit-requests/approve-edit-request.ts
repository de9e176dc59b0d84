import { conflict, notFound } from '@gatehouse/kit-subgraph/errors';
import type { AuditActor } from '@gatehouse/kit-subgraph/audit-payload';
import { signedInTo } from '@gatehouse/kit-subgraph/viewer';
import { events } from '@gatehouse/ticketing-db/catalogue';
import { editRequests, type EditRequest } from '@gatehouse/ticketing-db/requests';
import { eq } from 'drizzle-orm';
import { brokenKey } from '../broken-key.ts';
import { eventColumns } from '../catalogue/event-columns.ts';
import type { TicketingDb } from '../db.ts';
import { tellEvent } from '../events/tell-event.ts';
import { isUuid } from '../is-uuid.ts';
import { recordAudit } from '../record-audit.ts';
import { valuesOf } from './event-changes.ts';
import { isEditable } from './is-editable.ts';

/** Applies a requested change to the event it was made against; an event that has changed since stays as it is. */
export async function approveEditRequest(
  db: TicketingDb,
  editRequestId: string,
  actor: AuditActor,
): Promise<EditRequest> {
  const approval = db.transaction((tx) => approve(tx, editRequestId, actor));
  return approval.catch((error: unknown) => {
    // Nobody keeps a venue or category for a request that only may be granted.
    if (references.has(brokenKey(error)))
      throw conflict('The venue or category that was asked for is gone.');
    throw error;
  });
}

const references: ReadonlySet<string | undefined> = new Set([
  'events_venue_id_venues_id_fk',
  'events_category_id_categories_id_fk',
]);

async function approve(tx: TicketingDb, editRequestId: string, actor: AuditActor) {
  const request = await lockEvent(tx, editRequestId);
  const { eventId, baseVersion, changes } = request.asked;
  if (request.asked.status !== 'OPEN') throw conflict('This request is no longer open.');
  if (!isEditable(request.event)) throw conflict('This event is over or was called off.');
  if (request.event.version !== baseVersion)
    throw conflict('The event has changed since this was asked for.');
  const [event] = await tx
    .update(events)
    .set({ ...valuesOf(changes, 'to'), version: baseVersion + 1 })
    .where(eq(events.id, eventId))
    .returning(eventColumns);
  const [approved] = await tx
    .update(editRequests)
    .set({
      status: 'APPROVED',
      decidedBy: signedInTo('admin', actor.viewer).profileId,
      decidedAt: actor.now,
    })
    .where(eq(editRequests.id, editRequestId))
    .returning();
  if (event === undefined || approved === undefined) throw new Error('A locked row is gone.');
  // A draft was never told of.
  if (event.status !== 'DRAFT') await tellEvent(tx, 'event.updated', event);
  await recordAudit(tx, actor, {
    verb: 'edit_request.approve',
    entityType: 'EditRequest',
    entityId: editRequestId,
    before: { version: baseVersion, ...valuesOf(changes, 'from') },
    after: { eventId, version: event.version, ...valuesOf(changes, 'to') },
  });
  return approved;
}

/** Every change of an event locks its row first, so that whoever comes second decides by what the first has left. */
async function lockEvent(tx: TicketingDb, editRequestId: string) {
  if (!isUuid(editRequestId)) throw notFound('Edit request');
  const isAsked = eq(editRequests.id, editRequestId);
  const [found] = await tx.select().from(editRequests).where(isAsked);
  if (found === undefined) throw notFound('Edit request');
  const [event] = await tx
    .select(eventColumns)
    .from(events)
    .where(eq(events.id, found.eventId))
    .for('no key update');
  const [asked] = await tx.select().from(editRequests).where(isAsked).for('no key update');
  // With its event, a request is deleted too.
  if (event === undefined || asked === undefined) throw notFound('Edit request');
  return { event, asked };
}
