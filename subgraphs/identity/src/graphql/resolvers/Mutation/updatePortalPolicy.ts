import { updatePolicy } from '../../../domain/accounts/update-policy.ts';
import { rowWordOf } from '../../word-of.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const updatePortalPolicy: NonNullable<MutationResolvers['updatePortalPolicy']> = async (
  _parent,
  { input },
  context,
) => {
  const portal = rowWordOf(input.portal);
  const secondFactor = input.secondFactor ? rowWordOf(input.secondFactor) : input.secondFactor;
  return { policy: await updatePolicy(context, { ...input, portal, secondFactor }) };
};
