import type { PayloadOf } from '@gatehouse/kit-events/catalogue';
import type { Events } from '@gatehouse/schema/events';
import { cards, projectionNews } from '@gatehouse/ticketing-db/projections';
import { lt, sql } from 'drizzle-orm';
import type { TicketingDb } from '../domain/db.ts';

/** Keeps a card as the newest event told it, and when news of cards came last. */
export async function cardUpdated(
  tx: TicketingDb,
  { cardId, ...told }: PayloadOf<Events, 'card.updated'>,
): Promise<void> {
  await tx
    .insert(cards)
    .values({ cardId, ...told })
    .onConflictDoUpdate({
      target: cards.cardId,
      set: told,
      setWhere: lt(cards.version, sql`excluded.version`),
    });
  const at = new Date();
  await tx
    .insert(projectionNews)
    .values({ kind: 'CARDS', at })
    .onConflictDoUpdate({ target: projectionNews.kind, set: { at } });
}
