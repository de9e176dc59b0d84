import { notFound } from '@gatehouse/kit-subgraph/errors';
import type { QueryResolvers } from './../../types.generated.ts';

export const invoice: NonNullable<QueryResolvers['invoice']> = async (
  _parent,
  { id },
  { loaders },
) => {
  const found = await loaders.invoice.load(id);
  if (found === undefined) throw notFound('Invoice');
  return found;
};
