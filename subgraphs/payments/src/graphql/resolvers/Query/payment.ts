import { notFound } from '@gatehouse/kit-subgraph/errors';
import type { QueryResolvers } from './../../types.generated.ts';

export const payment: NonNullable<QueryResolvers['payment']> = async (
  _parent,
  { id },
  { loaders },
) => {
  const found = await loaders.payment.load(id);
  if (found === undefined) throw notFound('Payment');
  return found;
};
