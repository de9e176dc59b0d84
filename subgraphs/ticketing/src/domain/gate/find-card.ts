import { cards, type Card } from '@gatehouse/ticketing-db/projections';
import { eq } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';

/** The card of this number, as it is kept. */
export async function findCard(db: TicketingDb, uid: string): Promise<Card | undefined> {
  const [card] = await db.select().from(cards).where(eq(cards.uid, uid));
  return card;
}
