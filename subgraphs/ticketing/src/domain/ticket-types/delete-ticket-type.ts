import { conflict } from '@gatehouse/kit-subgraph/errors';
import { ticketTypes, typePools } from '@gatehouse/ticketing-db/catalogue';
import { checkpoints } from '@gatehouse/ticketing-db/gate';
import { promotionTypes } from '@gatehouse/ticketing-db/promotions';
import { and, eq, sql } from 'drizzle-orm';
import { brokenKey } from '../broken-key.ts';
import { readId } from '../read-id.ts';
import { recordAudit } from '../record-audit.ts';
import type { Visit } from '../visit.ts';
import { lockTicketType } from './lock-ticket-type.ts';

const bookings: ReadonlySet<string | undefined> = new Set([
  'order_lines_type_id_ticket_types_id_fk',
  'customer_quotas_type_id_ticket_types_id_fk',
  'tickets_type_id_event_id_ticket_types_id_event_id_fk',
]);

/** Deletes a ticket type; CONFLICT once it was booked. Checkpoints that took it and codes that opened it do so no more. */
export async function deleteTicketType(visit: Visit, ticketTypeId: string): Promise<string> {
  const id = readId(ticketTypeId, 'Ticket type');
  return visit.db
    .transaction(async (tx) => {
      const type = await lockTicketType(tx, id, 'update');
      await tx.delete(typePools).where(eq(typePools.typeId, id));
      await tx.delete(promotionTypes).where(eq(promotionTypes.typeId, id));
      await tx.delete(ticketTypes).where(eq(ticketTypes.id, id));
      // After the type is gone: a checkpoint that is being made for it has waited for that, or is seen here.
      const takesIt = sql`${id} = any (${checkpoints.typeIds})`;
      await tx
        .update(checkpoints)
        .set({ typeIds: sql`array_remove(${checkpoints.typeIds}, ${id}::uuid)` })
        .where(and(eq(checkpoints.eventId, type.eventId), takesIt));
      await recordAudit(tx, visit, {
        verb: 'ticketType.delete',
        entityType: 'TicketType',
        entityId: id,
        before: { eventId: type.eventId, name: type.name, priceMinor: type.priceMinor },
      });
      return id;
    })
    .catch((error: unknown) => {
      if (bookings.has(brokenKey(error)))
        throw conflict('This type was booked: it stays. It can be hidden.');
      throw error;
    });
}
