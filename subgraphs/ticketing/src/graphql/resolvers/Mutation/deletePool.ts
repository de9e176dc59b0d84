import { deletePool as remove } from '../../../domain/pools/delete-pool.ts';
import { forgetLoaded } from '../../forget-loaded.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const deletePool: NonNullable<MutationResolvers['deletePool']> = async (
  _parent,
  { input },
  context,
) => {
  const poolId = await remove(context, input.poolId);
  forgetLoaded(context.loaders);
  return { poolId };
};
