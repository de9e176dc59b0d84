import { changeCard } from '../../../domain/cards/change-card.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const retireCard: NonNullable<MutationResolvers['retireCard']> = async (
  _parent,
  { input },
  context,
) => {
  const change = { cardId: input.cardId, verb: 'retire', reason: input.reason } as const;
  const card = await changeCard(context.till.db, context, change);
  context.loaders.card.clearAll();
  return { card };
};
