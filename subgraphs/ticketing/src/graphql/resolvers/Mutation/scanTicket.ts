import { eventOfUsher } from '../../../domain/gate/event-of-usher.ts';
import { scanTicket as scan } from '../../../domain/gate/scan-ticket.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const scanTicket: NonNullable<MutationResolvers['scanTicket']> = async (
  _parent,
  { input },
  context,
) => {
  const { gateId = null, ticketId = null, scannedAt = null, leaveMinutes = null } = input;
  const { medium = 'QR', kind = 'ENTRY', acceptUnpaid = false } = input;
  const where = { gateId, ticketId, scannedAt, leaveMinutes };
  const request = { ...input, ...where, medium, kind, acceptUnpaid };
  return { scan: await scan(context, request, eventOfUsher(context.viewer)) };
};
