import { badInput, notFound } from '@gatehouse/kit-subgraph/errors';
import { cards } from '@gatehouse/ticketing-db/projections';
import { tickets } from '@gatehouse/ticketing-db/tickets';
import { and, eq } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';
import { judgeScan, type Judged } from '../gate/judge-scan.ts';
import { readCode, type ReadCode } from '../gate/read-code.ts';
import type { Gate } from '../gate/scan-ticket.ts';
import { isUuid } from '../is-uuid.ts';

type Asked = {
  readonly code: string;
  readonly medium: 'QR' | 'NFC' | 'ADMIN';
  readonly eventId: string | null;
};

/** What a gate would answer to the customer's own code or card; NOT_FOUND for anybody else's, and for what is none. */
export async function verifyOwnCode(
  { db, sql, keys, now }: Gate,
  { code, medium, eventId }: Asked,
  customerId: string,
): Promise<Judged> {
  if (medium === 'ADMIN') throw badInput('A gate reads QR codes and cards.', 'input.medium');
  const read = await readCode(keys, { code, medium, at: now });
  const ownEventId = await findOwn(db, read, customerId);
  if (ownEventId === undefined) throw notFound(medium === 'NFC' ? 'Card' : 'Ticket');
  const asked = eventId ?? ownEventId;
  if (asked === null) throw badInput('Say at which event the card would be used.', 'input.eventId');
  if (!isUuid(asked)) throw notFound('Event');
  const judgement = await judgeScan(sql, read, {
    usherId: null,
    eventId: asked,
    gateId: null,
    now,
  });
  if (judgement.outcome === 'judged') return judgement;
  // Nobody's assignment and no gate was asked for: what is left is an event that does not exist, or not yet.
  throw notFound('Event');
}

/** The event of the customer's own ticket; null for their own card, undefined for anything else. */
async function findOwn(
  db: TicketingDb,
  { uid, ticketId, eventNumber }: ReadCode,
  customerId: string,
): Promise<string | null | undefined> {
  if (uid !== null) {
    const own = and(eq(cards.uid, uid), eq(cards.holderId, customerId));
    const [card] = await db.select({ id: cards.cardId }).from(cards).where(own);
    return card === undefined ? undefined : null;
  }
  if (ticketId === null || eventNumber === null) return undefined;
  const [ticket] = await db
    .select({ eventId: tickets.eventId })
    .from(tickets)
    .where(and(eq(tickets.id, ticketId), eq(tickets.holderId, customerId)));
  return ticket?.eventId;
}
