import { badInput } from '@gatehouse/kit-subgraph/errors';
import type { Attendee } from '@gatehouse/ticketing-db/projections';
import type { TicketingDb } from '../db.ts';
import { getAttendee } from '../people/get-attendee.ts';
import type { ShownTransfer } from './find-transfers.ts';
import { hashGiftSecret, newGiftSecret } from './gift-secret.ts';
import { offerTicket } from './offer-ticket.ts';
import { readEmail, readMessage, readMobile, readTicketId } from './read-offer.ts';

type Wish = {
  readonly ticketId: string;
  readonly mobile?: string | null | undefined;
  readonly email?: string | null | undefined;
  readonly message?: string | null | undefined;
};

type Asker = { readonly customerId: string; readonly now: Date };

/** Gives the customer's own ticket to whoever owns an address: the link that claims it goes there and nowhere else. */
export async function giftTicket(
  db: TicketingDb,
  wish: Wish,
  { customerId, now }: Asker,
): Promise<ShownTransfer> {
  const ticketId = readTicketId(wish.ticketId);
  const message = readMessage(wish.message);
  const giver = await getAttendee(db, customerId);
  const target = readTarget(giver, wish);
  const secret = newGiftSecret();
  const fromName = giver.name;
  return offerTicket(db, {
    ticketId,
    kind: 'GIFT',
    from: giver,
    toId: null,
    target,
    claimHash: hashGiftSecret(secret),
    message,
    tell: {
      to: target,
      content: (eventName) => ({ kind: 'ticketGift', fromName, eventName, secret }),
    },
    now,
  });
}

function readTarget(giver: Attendee, { mobile, email }: Wish): string {
  if ((mobile == null) === (email == null))
    throw badInput('Name either a mobile number or an e-mail address.', 'input');
  return mobile == null ? readEmail(email ?? '', giver.email) : readMobile(mobile, giver.mobile);
}
