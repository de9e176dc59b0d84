import { listManagedEvents } from '../../../domain/events/list-managed-events.ts';
import { staffOf } from '../../../domain/staff.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const managedEvents: NonNullable<QueryResolvers['managedEvents']> = (
  _parent,
  { filter, sort, first, after },
  { db, viewer },
) => listManagedEvents(db, staffOf(viewer), { filter: filter ?? {}, sort, first, after });
