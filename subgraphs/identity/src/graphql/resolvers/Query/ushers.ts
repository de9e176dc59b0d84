import { listUshers } from '../../../domain/people/ushers/list-ushers.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const ushers: NonNullable<QueryResolvers['ushers']> = (
  _parent,
  { filter, sort, first, after },
  { db },
) => listUshers(db, { filter: filter ?? {}, sort, first, after });
