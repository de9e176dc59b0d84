import { listEvents } from '../../../domain/catalogue/list-events.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const featuredEvents: NonNullable<QueryResolvers['featuredEvents']> = (
  _parent,
  { first, after },
  { db, now },
) => listEvents(db, { filter: {}, sort: 'STARTS_AT_ASC', onlyFeatured: true, first, after, now });
