import { getStaffedEvent, staffOf } from '../../../domain/staff.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const managedEvent: NonNullable<QueryResolvers['managedEvent']> = (
  _parent,
  { id },
  { db, viewer },
) => getStaffedEvent(db, staffOf(viewer), id);
