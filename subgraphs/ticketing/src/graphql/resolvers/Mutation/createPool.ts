import { createPool as create } from '../../../domain/pools/create-pool.ts';
import { forgetLoaded } from '../../forget-loaded.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const createPool: NonNullable<MutationResolvers['createPool']> = async (
  _parent,
  { input },
  context,
) => {
  const pool = await create(context, input);
  forgetLoaded(context.loaders);
  return { pool };
};
