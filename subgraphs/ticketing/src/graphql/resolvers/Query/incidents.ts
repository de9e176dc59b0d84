import { listIncidents } from '../../../domain/incidents/list-incidents.ts';
import { staffOf } from '../../../domain/staff.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const incidents: NonNullable<QueryResolvers['incidents']> = (
  _parent,
  { filter, first, after },
  { db, viewer },
) => listIncidents(db, staffOf(viewer), { filter: filter ?? {}, first, after });
