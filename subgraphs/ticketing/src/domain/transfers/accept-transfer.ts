import type { AuditActor } from '@gatehouse/kit-subgraph/audit-payload';
import { notFound } from '@gatehouse/kit-subgraph/errors';
import type { Ticket } from '@gatehouse/ticketing-db/tickets';
import type { TicketingDb } from '../db.ts';
import { isUuid } from '../is-uuid.ts';
import { refusedMove } from './refused-move.ts';
import { takeTicket } from './take-ticket.ts';

type Acceptance = { readonly transferId: string; readonly customerId: string };

/** Takes a ticket that was offered to the customer, by name or by an address that is proven to be theirs. */
export async function acceptTransfer(
  db: TicketingDb,
  actor: AuditActor,
  acceptance: Acceptance,
): Promise<Ticket> {
  if (!isUuid(acceptance.transferId)) throw notFound('Transfer');
  const taken = await takeTicket(db, actor, acceptance);
  switch (taken.outcome) {
    case 'taken':
      return taken.ticket;
    case 'transferNotFound':
      throw notFound('Transfer');
    default:
      throw refusedMove(taken.outcome);
  }
}
