import { reportIncident as report } from '../../../domain/incidents/report-incident.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const reportIncident: NonNullable<MutationResolvers['reportIncident']> = async (
  _parent,
  { input },
  context,
) => {
  const { idempotencyKey, gateId = null, ticketId = null, photoUploadId = null, ...rest } = input;
  const places = { gateId, ticketId, photoUploadId };
  return { incident: await report(context, { ...rest, ...places, clientKey: idempotencyKey }) };
};
