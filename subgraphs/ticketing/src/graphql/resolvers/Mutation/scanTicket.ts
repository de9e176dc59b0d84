import { eventOfUsher } from '../../../domain/gate/event-of-usher.ts';
import { scanTicket as scan } from '../../../domain/gate/scan-ticket.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const scanTicket: NonNullable<MutationResolvers['scanTicket']> = async (
  _parent,
  { input },
  context,
) => {
  const { gateId = null, scannedAt = null, acceptUnpaid = false } = input;
  const request = { ...input, gateId, scannedAt, acceptUnpaid };
  return { scan: await scan(context, request, eventOfUsher(context.viewer)) };
};
