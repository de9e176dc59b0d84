import { notFound } from '@gatehouse/kit-subgraph/errors';
import { isUuid } from '../../../domain/is-uuid.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const event: NonNullable<QueryResolvers['event']> = async (_parent, { id }, { loaders }) => {
  const found = isUuid(id) ? await loaders.publicEvent.load(id) : undefined;
  if (found === undefined) throw notFound('Event');
  return found;
};
