import { badInput, conflict, notFound } from '@gatehouse/kit-subgraph/errors';
import type { BaseContext } from '@gatehouse/kit-subgraph/subgraph';
import { promotionCodes, type PromotionCode } from '@gatehouse/ticketing-db/promotions';
import { and, eq, lte } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';
import { isUuid } from '../is-uuid.ts';
import { recordAudit } from '../record-audit.ts';

type Change = { readonly promotionCodeId: string; readonly usesMax: number };

/** Sets how often a code can be used; CONFLICT below what is used, so that setting it to that ends the code. */
export async function updatePromotionCode(
  context: BaseContext & { readonly db: TicketingDb },
  { promotionCodeId, usesMax }: Change,
): Promise<PromotionCode> {
  if (usesMax < 0 || usesMax > 1_000_000)
    throw badInput('A code has 0 to 1,000,000 uses.', 'input.usesMax');
  if (!isUuid(promotionCodeId)) throw notFound('Promotion code');
  return context.db.transaction(async (tx) => {
    const isIt = eq(promotionCodes.id, promotionCodeId);
    const [before] = await tx.select().from(promotionCodes).where(isIt).for('no key update');
    if (before === undefined) throw notFound('Promotion code');
    const [changed] = await tx
      .update(promotionCodes)
      .set({ usesMax })
      .where(and(isIt, lte(promotionCodes.used, usesMax)))
      .returning();
    if (changed === undefined) throw conflict('The code has been used more often than that.');
    await recordAudit(tx, context, {
      verb: 'promotionCode.update',
      entityType: 'PromotionCode',
      entityId: promotionCodeId,
      before: { usesMax: before.usesMax },
      after: { usesMax },
    });
    return changed;
  });
}
