import { getSupervisedEvent } from '../../../domain/offline/get-supervised-event.ts';
import { listScanConflicts } from '../../../domain/offline/list-scan-conflicts.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const scanConflicts: NonNullable<QueryResolvers['scanConflicts']> = async (
  _parent,
  { eventId = null, first, after },
  { db, sql, viewer },
) => {
  const event = await getSupervisedEvent(db, viewer, { eventId, field: 'eventId' });
  return listScanConflicts(sql, event.id, { first, after });
};
