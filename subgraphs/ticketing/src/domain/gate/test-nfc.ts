import type { TicketingDb } from '../db.ts';
import { cardUid } from './card-uid.ts';
import { findCard } from './find-card.ts';

export type NfcTest = {
  readonly uid: string | null;
  readonly isKnown: boolean;
  readonly isActive: boolean;
};

/** What became of the text that a reader gave; whose card it is stays unsaid. */
export async function testNfc(db: TicketingDb, text: string): Promise<NfcTest> {
  const uid = cardUid(text);
  if (uid === undefined) return { uid: null, isKnown: false, isActive: false };
  const card = await findCard(db, uid);
  return { uid, isKnown: card !== undefined, isActive: card?.isActive ?? false };
}
