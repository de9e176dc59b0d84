import { holderKey } from '../../domain/gate/find-held-tickets.ts';
import type { GateAttendee as Row } from '../../domain/gate/list-gate-attendees.ts';
import type { Context } from '../../context.ts';
import { present } from '../present.ts';
import type { GateAttendeeResolvers } from './../types.generated.ts';

const personOf = async ({ eventId, holderId, ticketId }: Row, { loaders }: Context) => {
  const seen =
    ticketId === null
      ? await loaders.holder.load(holderKey({ eventId, holderId }))
      : await loaders.attendee.load(ticketId);
  return present(seen?.attendee ?? undefined);
};

export const GateAttendee: GateAttendeeResolvers = {
  attendee: (row, _args, context) => personOf(row, context),
  cardUid: async (row, _args, context) => (await personOf(row, context)).cardUid,
  ticket: async ({ ticketId }, _args, { loaders }) =>
    ticketId === null ? null : present(await loaders.scannedTicket.load(ticketId)),
  admissions: ({ ticketId }, _args, { loaders }) =>
    ticketId === null ? [] : loaders.gateAdmissionsOf.load(ticketId),
};
