import type { AuditActor } from '@gatehouse/kit-subgraph/audit-payload';
import { createCard } from '@gatehouse/payments/domain/cards/create-card';
import { moveCard } from '@gatehouse/payments/domain/cards/move-card';
import type { Db } from '@gatehouse/payments/domain/till';
import { cards } from '@gatehouse/payments-db/cards';
import { idOf } from './random.ts';

/** How many cards there are, and how many of them each shop is given. */
const cardCount = 60;
const perShop = 25;

/** New cards, some of them in the shops and the rest in the platform's own stock: all or none, and none where there are any. */
export async function seedCards(
  db: Db,
  actor: AuditActor,
  merchantIds: readonly string[],
): Promise<void> {
  if ((await db.$count(cards)) > 0) return;
  const actorId = actor.viewer?.accountId ?? null;
  await db.transaction(async (tx) => {
    for (let index = 0; index < cardCount; index += 1) {
      const serial = `GH-${String(index + 1).padStart(4, '0')}`;
      const uid = `04${idOf(serial).replaceAll('-', '').slice(0, 12)}`;
      const { id: cardId } = await createCard(tx, actor, { uid, serial });
      const merchantId = merchantIds[Math.floor(index / perShop)];
      if (merchantId === undefined) continue;
      const move = { verb: 'allocate', from: ['IN_STOCK'], to: 'ALLOCATED' } as const;
      await moveCard(tx, { ...move, cardId, set: { merchantId }, actorId });
    }
  });
}
