import { notFound } from '@gatehouse/kit-subgraph/errors';
import { isUuid } from '../../../domain/is-uuid.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const refundRequest: NonNullable<QueryResolvers['refundRequest']> = async (
  _parent,
  { id },
  { loaders },
) => {
  const found = isUuid(id) ? await loaders.refundRequest.load(id) : undefined;
  if (found === undefined) throw notFound('Refund request');
  return found;
};
