import { signedInTo } from '@gatehouse/kit-subgraph/viewer';
import { updateMerchantSettings as update } from '../../../domain/people/update-merchant-settings.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const updateMerchantSettings: NonNullable<
  MutationResolvers['updateMerchantSettings']
> = async (_parent, { input }, context) => {
  const { profileId } = signedInTo('merchant', context.viewer);
  return { merchant: await update(context, profileId, input) };
};
