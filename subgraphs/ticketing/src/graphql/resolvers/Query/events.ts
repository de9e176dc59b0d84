import { listEvents } from '../../../domain/catalogue/list-events.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const events: NonNullable<QueryResolvers['events']> = (
  _parent,
  { filter, sort, first, after },
  { db, now },
) => listEvents(db, { filter: filter ?? {}, sort, first, after, now });
