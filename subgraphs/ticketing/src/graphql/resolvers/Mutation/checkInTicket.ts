import { signedInTo } from '@gatehouse/kit-subgraph/viewer';
import { checkInTicket as checkIn } from '../../../domain/gate/check-in-ticket.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const checkInTicket: NonNullable<MutationResolvers['checkInTicket']> = async (
  _parent,
  { input: { gateId = null, ...input } },
  context,
) => {
  const { profileId } = signedInTo('admin', context.viewer);
  return { scan: await checkIn(context, { ...input, gateId }, profileId) };
};
