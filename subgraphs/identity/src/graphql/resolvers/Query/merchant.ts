import { notFound } from '@gatehouse/kit-subgraph/errors';
import type { QueryResolvers } from './../../types.generated.ts';

export const merchant: NonNullable<QueryResolvers['merchant']> = async (
  _parent,
  { id },
  { loaders },
) => {
  const found = await loaders.merchant.load(id);
  if (found === undefined || found.deletedAt !== null) throw notFound('Merchant');
  return found;
};
