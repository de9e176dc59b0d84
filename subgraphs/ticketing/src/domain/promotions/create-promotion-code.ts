import { badInput, conflict, notFound } from '@gatehouse/kit-subgraph/errors';
import { ticketTypes } from '@gatehouse/ticketing-db/catalogue';
import {
  promotionCodes,
  promotionTypes,
  type PromotionCode,
} from '@gatehouse/ticketing-db/promotions';
import { and, eq, inArray } from 'drizzle-orm';
import type { BaseContext } from '@gatehouse/kit-subgraph/subgraph';
import type { TicketingDb } from '../db.ts';
import { lockEvent } from '../events/change-event.ts';
import { isUuid } from '../is-uuid.ts';
import { recordAudit } from '../record-audit.ts';
import { promotionCode } from './promotion-code.ts';

type Wanted = {
  readonly eventId: string;
  readonly code: string;
  readonly usesMax: number;
  readonly ticketTypeIds: readonly string[];
};

const typesMax = 50;

/** Makes a code that opens hidden ticket types of an event; CONFLICT for a code the event has already. */
export async function createPromotionCode(
  context: BaseContext & { readonly db: TicketingDb },
  { eventId, usesMax, ticketTypeIds, ...wanted }: Wanted,
): Promise<PromotionCode> {
  const code = promotionCode(wanted.code, 'input.code');
  if (usesMax < 1 || usesMax > 1_000_000)
    throw badInput('A code has 1 to 1,000,000 uses.', 'input.usesMax');
  const typeIds = [...new Set(ticketTypeIds.map((id) => id.toLowerCase()))];
  if (typeIds.length === 0 || typeIds.length > typesMax)
    throw badInput(`A code opens 1 to ${typesMax} ticket types.`, 'input.ticketTypeIds');
  if (!typeIds.every(isUuid)) throw notFound('Ticket type');
  return context.db.transaction(async (tx) => {
    // Neither the event nor one of its types goes while this goes on.
    await lockEvent(tx, eventId, 'no key update');
    const own = and(inArray(ticketTypes.id, typeIds), eq(ticketTypes.eventId, eventId));
    if ((await tx.$count(ticketTypes, own)) < typeIds.length) throw notFound('Ticket type');
    const [made] = await tx
      .insert(promotionCodes)
      .values({ eventId, code, usesMax })
      .onConflictDoNothing()
      .returning();
    if (made === undefined) throw conflict('This event has a code of that name.');
    const links = typeIds.map((typeId) => ({ promotionCodeId: made.id, typeId }));
    await tx.insert(promotionTypes).values(links);
    await recordAudit(tx, context, {
      verb: 'promotionCode.create',
      entityType: 'PromotionCode',
      entityId: made.id,
      after: { eventId, promotion: code, usesMax, ticketTypeIds: typeIds.join(' ') },
    });
    return made;
  });
}
