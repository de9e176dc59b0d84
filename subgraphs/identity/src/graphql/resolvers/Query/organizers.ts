import { listOrganizers } from '../../../domain/people/organizers/list-organizers.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const organizers: NonNullable<QueryResolvers['organizers']> = (
  _parent,
  { filter, sort, first, after },
  { db },
) => listOrganizers(db, { filter: filter ?? {}, sort, first, after });
