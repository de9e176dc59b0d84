import { notFound } from '@gatehouse/kit-subgraph/errors';
import type { QueryResolvers } from './../../types.generated.ts';

export const customer: NonNullable<QueryResolvers['customer']> = async (
  _parent,
  { id },
  { loaders },
) => {
  const found = await loaders.customer.load(id);
  if (found === undefined || found.erasedAt !== null) throw notFound('Customer');
  return found;
};
