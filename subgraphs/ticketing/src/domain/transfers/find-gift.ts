import { notFound } from '@gatehouse/kit-subgraph/errors';
import type { Attendee } from '@gatehouse/ticketing-db/projections';
import { transfers } from '@gatehouse/ticketing-db/transfers';
import { and, eq } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';
import { isOpen, selectTransfers, type ShownTransfer } from './find-transfers.ts';
import { hashGiftSecret } from './gift-secret.ts';

/** A gift, whose address is always known. */
export type OpenGift = ShownTransfer & { readonly target: string };

/** The condition that names a gift by the secret in its link. */
export const bySecret = (secret: string) => eq(transfers.claimHash, hashGiftSecret(secret));

/** The gift that a link promises; NOT_FOUND for a secret that is wrong, used or over. */
export async function getGift(db: TicketingDb, secret: string, now: Date): Promise<OpenGift> {
  const [gift] = await selectTransfers(db).where(and(bySecret(secret), isOpen(now)));
  if (gift === undefined) throw notFound('Gift');
  const { target } = gift;
  if (target === null) throw new Error('A gift has no address.');
  return { ...gift, target };
}

type Addresses = Pick<Attendee, 'mobile' | 'email'>;

/** Whether the account of a customer proves that a gift's address is theirs. */
export const hasAddress = ({ mobile, email }: Addresses, target: string): boolean =>
  target === mobile || target === email?.toLowerCase();
