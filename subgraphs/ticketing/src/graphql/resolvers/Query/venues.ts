import { listVenues } from '../../../domain/catalogue/list-venues.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const venues: NonNullable<QueryResolvers['venues']> = (
  _parent,
  { filter, first, after },
  { db },
) => listVenues(db, { city: filter?.city, first, after });
