import { getUsheredEvent } from '../../../domain/gate/get-ushered-event.ts';
import { listGateAttendees } from '../../../domain/gate/list-gate-attendees.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const gateAttendees: NonNullable<QueryResolvers['gateAttendees']> = async (
  _parent,
  { name, first, after },
  { db, viewer },
) => {
  const { usher } = await getUsheredEvent(db, viewer);
  return listGateAttendees(db, usher, { name, first, after });
};
