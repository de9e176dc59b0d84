import { searchTickets } from '../../../domain/tickets/search-tickets.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const tickets: NonNullable<QueryResolvers['tickets']> = (
  _parent,
  { filter, first, after },
  { db },
) => searchTickets(db, { filter: filter ?? {}, first, after });
