import { replaceCard as replace } from '../../../domain/cards/replace-card.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const replaceCard: NonNullable<MutationResolvers['replaceCard']> = async (
  _parent,
  { input },
  context,
) => {
  const card = await replace(context.till.db, context, input);
  context.loaders.card.clearAll();
  context.loaders.successorOf.clearAll();
  return { card };
};
