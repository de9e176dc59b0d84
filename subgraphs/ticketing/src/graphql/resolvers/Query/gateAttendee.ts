import { getGateAttendee } from '../../../domain/gate/get-gate-attendee.ts';
import { getUsheredEvent } from '../../../domain/gate/get-ushered-event.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const gateAttendee: NonNullable<QueryResolvers['gateAttendee']> = async (
  _parent,
  { cardUid = null, ticketId = null },
  { db, viewer },
) => {
  const { usher } = await getUsheredEvent(db, viewer);
  return getGateAttendee(db, usher, { cardUid, ticketId });
};
