import { notFound } from '@gatehouse/kit-subgraph/errors';
import { isUuid } from '../../../domain/is-uuid.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const ticket: NonNullable<QueryResolvers['ticket']> = async (
  _parent,
  { id },
  { loaders },
) => {
  const found = isUuid(id) ? await loaders.ticket.load(id) : undefined;
  if (found === undefined) throw notFound('Ticket');
  return found;
};
