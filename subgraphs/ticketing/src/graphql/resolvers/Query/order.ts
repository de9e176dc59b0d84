import { notFound } from '@gatehouse/kit-subgraph/errors';
import { isUuid } from '../../../domain/is-uuid.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const order: NonNullable<QueryResolvers['order']> = async (_parent, { id }, { loaders }) => {
  const found = isUuid(id) ? await loaders.order.load(id) : undefined;
  if (found === undefined) throw notFound('Order');
  return found;
};
