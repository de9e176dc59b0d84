import { signedInTo } from '@gatehouse/kit-subgraph/viewer';
import { listTickets } from '../../../domain/tickets/list-tickets.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const myTickets: NonNullable<QueryResolvers['myTickets']> = (
  _parent,
  { filter, first, after },
  { db, viewer, now },
) => {
  const { profileId: holderId } = signedInTo('customer', viewer);
  return listTickets(db, {
    holderId,
    when: filter?.when,
    status: filter?.status,
    first,
    after,
    now,
  });
};
