import { conflict } from '@gatehouse/kit-subgraph/errors';
import { events, pools, ticketTypes, typePools } from '@gatehouse/ticketing-db/catalogue';
import { checkpoints, gates } from '@gatehouse/ticketing-db/gate';
import { promotionCodes, promotionTypes } from '@gatehouse/ticketing-db/promotions';
import { editRequests, favorites } from '@gatehouse/ticketing-db/requests';
import { cacheIssues, devices, incidents, scans } from '@gatehouse/ticketing-db/scans';
import { eq, inArray, type SQL } from 'drizzle-orm';
import { brokenKey } from '../broken-key.ts';
import type { ListedEvent } from '../catalogue/event-columns.ts';
import type { TicketingDb } from '../db.ts';
import { removeFileLater } from '../files/remove-file-later.ts';
import { recordAudit } from '../record-audit.ts';
import type { Visit } from '../visit.ts';
import { lockEvent } from './change-event.ts';
import { tellEvent } from './tell-event.ts';

/** What an order leaves behind for good. */
const bookings: ReadonlySet<string | undefined> = new Set([
  'orders_event_id_events_id_fk',
  'order_lines_type_id_ticket_types_id_fk',
  'customer_quotas_type_id_ticket_types_id_fk',
  'tickets_type_id_event_id_ticket_types_id_event_id_fk',
]);

/** Deletes an event with all that belongs to it; CONFLICT once something was booked, scanned or reported. */
export async function deleteEvent(visit: Visit, eventId: string): Promise<string> {
  return visit.db
    .transaction(async (tx) => {
      // Nobody books, and nothing is added, while this goes on: all of it names the event's row.
      const event = await lockEvent(tx, eventId, 'update');
      if ((await tx.$count(scans, eq(scans.eventId, event.id))) > 0)
        throw conflict('Something was scanned at this event.');
      if ((await tx.$count(incidents, eq(incidents.eventId, event.id))) > 0)
        throw conflict('An incident was reported at this event.');
      await removeAll(tx, event);
      await tellEnd(tx, event);
      const { name, organizerId, status, startsAt } = event;
      await recordAudit(tx, visit, {
        verb: 'event.delete',
        entityType: 'Event',
        entityId: event.id,
        before: { name, organizerId, status, startsAt },
      });
      return event.id;
    })
    .catch((error: unknown) => {
      if (bookings.has(brokenKey(error)))
        throw conflict('Something was booked: this event stays. It can be called off.');
      throw error;
    });
}

async function removeAll(tx: TicketingDb, { id, imageFileId }: ListedEvent): Promise<void> {
  const ofEvent = (table: typeof ticketTypes | typeof checkpoints): SQL => eq(table.eventId, id);
  const types = tx.select({ id: ticketTypes.id }).from(ticketTypes).where(ofEvent(ticketTypes));
  const lines = tx.select({ id: checkpoints.id }).from(checkpoints).where(ofEvent(checkpoints));
  await tx.delete(favorites).where(eq(favorites.eventId, id));
  await tx.delete(editRequests).where(eq(editRequests.eventId, id));
  await tx.delete(typePools).where(inArray(typePools.typeId, types));
  await tx.delete(promotionTypes).where(inArray(promotionTypes.typeId, types));
  await tx.delete(ticketTypes).where(ofEvent(ticketTypes));
  // After the types: an order by a code has lines, which hold on to these first.
  await tx.delete(promotionCodes).where(eq(promotionCodes.eventId, id));
  await tx.delete(pools).where(eq(pools.eventId, id));
  await tx.delete(cacheIssues).where(eq(cacheIssues.eventId, id));
  await tx.delete(devices).where(eq(devices.eventId, id));
  await tx.delete(gates).where(inArray(gates.checkpointId, lines));
  await tx.delete(checkpoints).where(ofEvent(checkpoints));
  await tx.delete(events).where(eq(events.id, id));
  if (imageFileId !== null) await removeFileLater(tx, imageFileId);
}

/** Who knew of it learns that it will not take place: there is no word for an event that was never to be. */
async function tellEnd(tx: TicketingDb, event: ListedEvent): Promise<void> {
  if (event.status === 'DRAFT') return;
  const last = { ...event, version: event.version + 1, status: 'CANCELLED' } as const;
  await tellEvent(tx, 'event.updated', last);
}
