import { updatePool as update } from '../../../domain/pools/update-pool.ts';
import { forgetLoaded } from '../../forget-loaded.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const updatePool: NonNullable<MutationResolvers['updatePool']> = async (
  _parent,
  { input },
  context,
) => {
  const pool = await update(context, input);
  forgetLoaded(context.loaders);
  return { pool };
};
