import { notFound } from '@gatehouse/kit-subgraph/errors';
import type { QueryResolvers } from './../../types.generated.ts';

export const card: NonNullable<QueryResolvers['card']> = async (_parent, { id }, { loaders }) => {
  const found = await loaders.card.load(id.toLowerCase());
  if (found === undefined) throw notFound('Card');
  return found;
};
