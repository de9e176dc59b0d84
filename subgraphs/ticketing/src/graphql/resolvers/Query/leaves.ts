import { getUsheredEvent } from '../../../domain/gate/get-ushered-event.ts';
import { listLeaves } from '../../../domain/gate/list-leaves.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const leaves: NonNullable<QueryResolvers['leaves']> = async (
  _parent,
  { filter, first, after },
  { db, viewer, now },
) => {
  const { event } = await getUsheredEvent(db, viewer);
  return listLeaves(db, { eventId: event.id, filter: filter ?? {}, first, after, now });
};
