import { badInput, notFound } from '@gatehouse/kit-subgraph/errors';
import { tickets } from '@gatehouse/ticketing-db/tickets';
import { eq } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';
import { isUuid } from '../is-uuid.ts';
import { findCard } from './find-card.ts';
import { findHeldTickets } from './find-held-tickets.ts';
import type { Usher } from './usher-of.ts';
import { selectGateAttendees, type GateAttendee } from './list-gate-attendees.ts';
import { readUid } from './read-uid.ts';

type Asked = {
  readonly cardUid: string | null;
  readonly ticketId: string | null;
};

/** Who a card or a ticket of the usher's event is for; NOT_FOUND for what is not of this event. */
export async function getGateAttendee(
  db: TicketingDb,
  usher: Usher,
  { cardUid, ticketId }: Asked,
): Promise<GateAttendee> {
  if ((cardUid === null) === (ticketId === null))
    throw badInput('Send a card’s number or a ticket’s id, one of the two.', 'cardUid');
  const found =
    ticketId === null
      ? await findByCard(db, usher, readUid(cardUid ?? '', 'cardUid'))
      : await findByTicket(db, usher, ticketId);
  if (found === undefined) throw notFound(ticketId === null ? 'Card' : 'Ticket');
  return found;
}

async function findByTicket(
  db: TicketingDb,
  usher: Usher,
  ticketId: string,
): Promise<GateAttendee | undefined> {
  if (!isUuid(ticketId)) return undefined;
  const [row] = await selectGateAttendees(db, usher, eq(tickets.id, ticketId));
  return row;
}

/** The holder, by a ticket of their own that is good rather than by one that is not. */
async function findByCard(
  db: TicketingDb,
  usher: Usher,
  uid: string,
): Promise<GateAttendee | undefined> {
  const card = await findCard(db, uid);
  if (card === undefined || card.holderId === null) return undefined;
  const held = await findHeldTickets(db, { eventId: usher.eventId, holderId: card.holderId });
  const own = held.filter(({ attendeeKind }) => attendeeKind === 'SELF');
  const ticket = own.find(({ status }) => status === 'VALID') ?? own[0];
  const shown = await findByTicket(db, usher, (ticket ?? held[0])?.id ?? '');
  return shown === undefined ? undefined : { ...shown, ticketId: ticket?.id ?? null };
}
