import type { AuditActor } from '@gatehouse/kit-subgraph/audit-payload';
import { notFound } from '@gatehouse/kit-subgraph/errors';
import type { Ticket } from '@gatehouse/ticketing-db/tickets';
import { sql } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';
import { isUuid } from '../is-uuid.ts';
import { readRemark } from '../read-remark.ts';
import { recordAudit } from '../record-audit.ts';
import { findTickets } from '../tickets/find-tickets.ts';
import { refusedMove, type Immovable } from './refused-move.ts';

type Reassignment = {
  readonly ticketId: string;
  readonly customerId: string;
  readonly reason: string;
};

type Answer =
  | { readonly outcome: 'reassigned'; readonly fromId: string }
  | { readonly outcome: 'ticketNotFound' | 'customerNotFound' | Immovable };

/** Gives a ticket to another customer without asking either, for a reason; the old code is dead when this answers. */
export function reassignTicket(
  db: TicketingDb,
  actor: AuditActor,
  { ticketId, customerId, reason }: Reassignment,
): Promise<Ticket> {
  const why = readRemark(reason, 'input.reason');
  if (!isUuid(ticketId)) throw notFound('Ticket');
  if (!isUuid(customerId)) throw notFound('Customer');
  return db.transaction(async (tx) => {
    const fromId = await reassign(tx, { ticketId, customerId, now: actor.now });
    await recordAudit(tx, actor, {
      verb: 'ticket.reassign',
      entityType: 'Ticket',
      entityId: ticketId,
      before: { holderId: fromId },
      after: { holderId: customerId, reason: why },
    });
    const [ticket] = await findTickets(tx, [ticketId], 'all');
    if (ticket === undefined) throw new Error('The reassigned ticket is gone.');
    return ticket;
  });
}

type Move = { readonly ticketId: string; readonly customerId: string; readonly now: Date };

async function reassign(tx: TicketingDb, { ticketId, customerId, now }: Move): Promise<string> {
  const [row] = await tx.execute<{ answer: Answer }>(sql`
    select ticketing.reassign_ticket(${ticketId}::uuid, ${customerId}::uuid, ${now.toISOString()}::timestamptz) as answer`);
  const answer = row?.answer;
  if (answer === undefined) throw new Error('reassign_ticket did not answer.');
  switch (answer.outcome) {
    case 'reassigned':
      return answer.fromId;
    case 'ticketNotFound':
      throw notFound('Ticket');
    case 'customerNotFound':
      throw notFound('Customer');
    default:
      throw refusedMove(answer.outcome);
  }
}
