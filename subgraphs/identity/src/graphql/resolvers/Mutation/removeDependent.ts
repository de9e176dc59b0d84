import { signedInTo } from '@gatehouse/kit-subgraph/viewer';
import { removeDependent as remove } from '../../../domain/people/remove-dependent.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const removeDependent: NonNullable<MutationResolvers['removeDependent']> = async (
  _parent,
  { input: { id } },
  context,
) => {
  const { profileId: customerId } = signedInTo('customer', context.viewer);
  const customer = await remove(context, { customerId, id });
  context.loaders.dependents.clearAll();
  return { customer };
};
