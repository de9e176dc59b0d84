import { notFound } from '@gatehouse/kit-subgraph/errors';
import type { QueryResolvers } from './../../types.generated.ts';

export const usher: NonNullable<QueryResolvers['usher']> = async (_parent, { id }, { loaders }) => {
  const found = await loaders.usher.load(id);
  if (found === undefined || found.deletedAt !== null) throw notFound('Usher');
  return found;
};
