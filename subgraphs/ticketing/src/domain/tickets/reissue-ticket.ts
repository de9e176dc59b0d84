import type { AuditActor } from '@gatehouse/kit-subgraph/audit-payload';
import { conflict, notFound } from '@gatehouse/kit-subgraph/errors';
import { tickets, type Ticket } from '@gatehouse/ticketing-db/tickets';
import { and, eq, sql } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';
import { isUuid } from '../is-uuid.ts';
import { recordAudit } from '../record-audit.ts';
import type { Sight } from '../sight.ts';
import { withinSight } from '../within-sight.ts';

type Reissue = { readonly ticketId: string; readonly sight: Sight };

/** As far as the column counts. */
const epochMax = 32_767;

/** Gives a valid ticket a new code; the old one is dead when this answers. Whose the ticket is, and an offer of it, stay. */
export function reissueTicket(
  db: TicketingDb,
  actor: AuditActor,
  { ticketId, sight }: Reissue,
): Promise<Ticket> {
  if (!isUuid(ticketId)) throw notFound('Ticket');
  return db.transaction(async (tx) => {
    const isThis = and(eq(tickets.id, ticketId), withinSight(sight, tickets.holderId));
    const [before] = await tx.select().from(tickets).where(isThis).for('no key update');
    if (before === undefined) throw notFound('Ticket');
    if (before.status !== 'VALID') throw conflict('Only a valid ticket gets a new code.');
    if (before.epoch >= epochMax) throw conflict('This ticket has had too many codes.');
    await tx.execute(sql`select ticketing.renew_code(${ticketId}::uuid, 'REISSUED')`);
    const epoch = before.epoch + 1;
    await recordAudit(tx, actor, {
      verb: 'ticket.reissue',
      entityType: 'Ticket',
      entityId: ticketId,
      before: { epoch: before.epoch },
      after: { epoch },
    });
    return { ...before, epoch };
  });
}
