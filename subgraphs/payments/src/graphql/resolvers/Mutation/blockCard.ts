import { changeCard } from '../../../domain/cards/change-card.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const blockCard: NonNullable<MutationResolvers['blockCard']> = async (
  _parent,
  { input },
  context,
) => {
  const change = { cardId: input.cardId, verb: 'block', reason: input.reason } as const;
  const card = await changeCard(context.till.db, context, change);
  context.loaders.card.clearAll();
  return { card };
};
