import { eventOfUsher } from '../../../domain/gate/event-of-usher.ts';
import { listAssignedEvents } from '../../../domain/gate/list-assigned-events.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const assignedEvents: NonNullable<QueryResolvers['assignedEvents']> = (
  _parent,
  _args,
  { db, viewer, now },
) => listAssignedEvents(db, { ...eventOfUsher(viewer), now });
