import { badInput, conflict } from '@gatehouse/kit-subgraph/errors';
import type { AuditActor } from '@gatehouse/kit-subgraph/audit-payload';
import { type Card, cardEvents, cards } from '@gatehouse/payments-db/cards';
import { recordAudit } from '../record-audit.ts';
import type { Db } from '../till.ts';
import { lockMinting } from './lock-minting.ts';
import { readDay } from './read-day.ts';
import { readSerial } from './read-serial.ts';
import { readUid } from './read-uid.ts';
import { tellCard } from './tell-card.ts';

type Wish = {
  readonly uid: string;
  readonly serial: string;
  readonly expiresOn?: string | null | undefined;
};

/** Puts a new card into the platform's stock. */
export function createCard(db: Db, actor: AuditActor, wish: Wish): Promise<Card> {
  const uid = readUid(wish.uid);
  const serial = readSerial(wish.serial);
  const expiresOn = typeof wish.expiresOn === 'string' ? readDay(wish.expiresOn) : null;
  if (uid === undefined) throw badInput('A uid has 4, 7 or 10 bytes in hexadecimal.', 'input.uid');
  if (serial === undefined)
    throw badInput('A serial has 1 to 32 letters, digits and dashes.', 'input.serial');
  if (expiresOn === undefined) throw badInput('Write a day as YYYY-MM-DD.', 'input.expiresOn');
  return db.transaction(async (tx) => {
    await lockMinting(tx);
    const [card] = await tx
      .insert(cards)
      .values({ uid, serial, expiresOn })
      .onConflictDoNothing()
      .returning();
    if (card === undefined) throw conflict('There is a card with this uid or serial.');
    const { id: cardId, version, status: toStatus } = card;
    const actorId = actor.viewer?.accountId ?? null;
    await tx.insert(cardEvents).values({ cardId, version, verb: 'create', toStatus, actorId });
    await tellCard(tx, card);
    const what = { verb: 'card.create', entityType: 'NfcCard', entityId: cardId };
    await recordAudit(tx, actor, { ...what, after: { uid, serial, expiresOn } });
    return card;
  });
}
