import { notFound } from '@gatehouse/kit-subgraph/errors';
import { isUuid } from '../../../domain/is-uuid.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const settlement: NonNullable<QueryResolvers['settlement']> = async (
  _parent,
  { id },
  { loaders },
) => {
  const found = isUuid(id) ? await loaders.settlement.load(id) : undefined;
  if (found === undefined) throw notFound('Settlement');
  return found;
};
