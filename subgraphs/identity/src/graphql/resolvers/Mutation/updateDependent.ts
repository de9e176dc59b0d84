import { signedInTo } from '@gatehouse/kit-subgraph/viewer';
import { updateDependent as update } from '../../../domain/people/update-dependent.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const updateDependent: NonNullable<MutationResolvers['updateDependent']> = async (
  _parent,
  { input: { id, ...given } },
  context,
) => {
  const { profileId: customerId } = signedInTo('customer', context.viewer);
  const dependent = await update(context, { customerId, id }, given);
  context.loaders.dependents.clearAll();
  return { dependent };
};
