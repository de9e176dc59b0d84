import { staffOf } from '../../../domain/staff.ts';
import { exportAttendees as exportThem } from '../../../domain/tickets/export-attendees.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const exportAttendees: NonNullable<MutationResolvers['exportAttendees']> = (
  _parent,
  { input: { eventId } },
  context,
) => exportThem(context, context, { eventId, staff: staffOf(context.viewer) });
