import { signedInTo } from '@gatehouse/kit-subgraph/viewer';
import { verifyOwnCode as verify } from '../../../domain/tickets/verify-own-code.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const verifyOwnCode: NonNullable<QueryResolvers['verifyOwnCode']> = async (
  _parent,
  { input: { code, medium = 'QR', eventId = null } },
  context,
) => {
  const { profileId } = signedInTo('customer', context.viewer);
  return verify(context, { code, medium, eventId }, profileId);
};
