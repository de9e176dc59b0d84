import type { AuditActor } from '@gatehouse/kit-subgraph/audit-payload';
import type { Ticket } from '@gatehouse/ticketing-db/tickets';
import { sql } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';
import { recordAudit } from '../record-audit.ts';
import { findTickets } from '../tickets/find-tickets.ts';
import type { Immovable } from './refused-move.ts';

export type Taking = {
  readonly transferId: string;
  readonly customerId: string;
  /** Of a code that has proven the address of a gift. */
  readonly codeHash?: string;
};

export type Taken =
  | { readonly outcome: 'taken'; readonly ticket: Ticket }
  | { readonly outcome: 'transferNotFound' | Immovable };

type Answer =
  | { readonly outcome: 'taken'; readonly ticketId: string; readonly fromId: string }
  | { readonly outcome: 'transferNotFound' | Immovable };

/** Makes an offered ticket the customer's, with a code of its own, or changes nothing. What the old code opened is over. */
export function takeTicket(
  db: TicketingDb,
  actor: AuditActor,
  { transferId, customerId, codeHash }: Taking,
): Promise<Taken> {
  return db.transaction(async (tx) => {
    const [row] = await tx.execute<{ answer: Answer }>(sql`
      select ticketing.take_ticket(
        ${transferId}::uuid, ${customerId}::uuid, ${codeHash ?? null}, ${actor.now.toISOString()}::timestamptz
      ) as answer`);
    const answer = row?.answer;
    if (answer === undefined) throw new Error('take_ticket did not answer.');
    if (answer.outcome !== 'taken') return answer;

    const { ticketId, fromId } = answer;
    await recordAudit(tx, actor, {
      verb: 'ticket.transfer',
      entityType: 'Ticket',
      entityId: ticketId,
      before: { holderId: fromId },
      after: { holderId: customerId, transferId },
    });
    const [ticket] = await findTickets(tx, [ticketId], { customerId });
    if (ticket === undefined) throw new Error('The taken ticket is gone.');
    return { outcome: 'taken', ticket };
  });
}
