import { getIncident } from '../../../domain/incidents/get-incident.ts';
import { staffOf } from '../../../domain/staff.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const incident: NonNullable<QueryResolvers['incident']> = (
  _parent,
  { id },
  { db, viewer },
) => getIncident(db, staffOf(viewer), id);
