import { badInput, notFound } from '@gatehouse/kit-subgraph/errors';
import type { Attendee } from '@gatehouse/ticketing-db/projections';
import type { TicketingDb } from '../db.ts';
import { isUuid } from '../is-uuid.ts';
import { findAttendee, getAttendee } from '../people/get-attendee.ts';
import type { ShownTransfer } from './find-transfers.ts';
import { offerTicket } from './offer-ticket.ts';
import { readMessage, readMobile, readTicketId } from './read-offer.ts';

type Wish = {
  readonly ticketId: string;
  readonly customerId?: string | null | undefined;
  readonly mobile?: string | null | undefined;
  readonly message?: string | null | undefined;
};

type Asker = { readonly customerId: string; readonly now: Date };

/** Offers the customer's own ticket to another one. By number it is done alike whether or not anybody has that number. */
export async function transferTicket(
  db: TicketingDb,
  wish: Wish,
  { customerId, now }: Asker,
): Promise<ShownTransfer> {
  const ticketId = readTicketId(wish.ticketId);
  const message = readMessage(wish.message);
  const giver = await getAttendee(db, customerId);
  const { toId, target, reach } = await readGetter(db, giver, wish);
  const fromName = giver.name;
  return offerTicket(db, {
    ticketId,
    kind: 'TRANSFER',
    from: giver,
    toId,
    target,
    claimHash: null,
    message,
    tell: { to: reach, content: (eventName) => ({ kind: 'ticketOffer', fromName, eventName }) },
    now,
  });
}

async function readGetter(db: TicketingDb, giver: Attendee, { customerId, mobile }: Wish) {
  if ((customerId == null) === (mobile == null))
    throw badInput('Name either a customer or a mobile number.', 'input');
  if (mobile != null) {
    const target = readMobile(mobile, giver.mobile);
    return { toId: null, target, reach: target };
  }
  const getter = isUuid(customerId ?? '') ? await findAttendee(db, customerId ?? '') : undefined;
  if (getter === undefined) throw notFound('Customer');
  if (getter.customerId === giver.customerId)
    throw badInput('This ticket is yours already.', 'input.customerId');
  return { toId: getter.customerId, target: null, reach: getter.mobile };
}
