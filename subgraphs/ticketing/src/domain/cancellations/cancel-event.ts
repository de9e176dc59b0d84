import { conflict } from '@gatehouse/kit-subgraph/errors';
import type { AuditActor } from '@gatehouse/kit-subgraph/audit-payload';
import { events } from '@gatehouse/ticketing-db/catalogue';
import { eq, sql } from 'drizzle-orm';
import { eventColumns, type ListedEvent } from '../catalogue/event-columns.ts';
import { nextEventStatus, type EventStatus } from '../catalogue/event-status.ts';
import type { TicketingDb } from '../db.ts';
import { lockEvent } from '../events/change-event.ts';
import { tellEvent } from '../events/tell-event.ts';
import { readRemark } from '../read-remark.ts';
import { recordAudit } from '../record-audit.ts';
import { scheduleUnwinding } from './schedule-unwinding.ts';

type Wish = { readonly eventId: string; readonly reason: string };

/** Calls an event off. From here on nothing of it is sold or scanned; a job gives up its held orders and refunds the paid ones. */
export async function cancelEvent(
  db: TicketingDb,
  actor: AuditActor,
  { eventId, reason: given }: Wish,
): Promise<ListedEvent> {
  const cancelReason = readRemark(given, 'input.reason');
  return db.transaction(async (tx) => {
    // For update, and nothing weaker: orders that are being placed or paid refer to this row, and it waits for them.
    const event = await lockEvent(tx, eventId, 'update');
    if (event.status !== 'CANCELLED' && !canBeCancelled(event.status))
      throw conflict('An event that is over cannot be called off.');
    // Also when it was called off before: whatever kept the job from ending then, it finds what is left.
    await scheduleUnwinding(tx, { eventId: event.id });
    if (event.status === 'CANCELLED') return event;

    const [cancelled] = await tx
      .update(events)
      .set({ status: 'CANCELLED', cancelReason, version: sql`${events.version} + 1` })
      .where(eq(events.id, event.id))
      .returning(eventColumns);
    if (cancelled === undefined) throw new Error(`Event ${event.id} is gone.`);
    // Of a draft nobody has heard.
    if (event.status === 'PUBLISHED') await tellEvent(tx, 'event.updated', cancelled);
    await recordAudit(tx, actor, {
      verb: 'event.cancel',
      entityType: 'Event',
      entityId: event.id,
      before: { status: event.status },
      after: { status: 'CANCELLED', reason: cancelReason },
    });
    return cancelled;
  });
}

const canBeCancelled = (status: EventStatus): boolean =>
  (nextEventStatus[status] as readonly EventStatus[]).includes('CANCELLED');
