import { createCheckpoint as create } from '../../../domain/gate/create-checkpoint.ts';
import { forgetLoaded } from '../../forget-loaded.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const createCheckpoint: NonNullable<MutationResolvers['createCheckpoint']> = async (
  _parent,
  { input },
  context,
) => {
  const checkpoint = await create(context, input);
  forgetLoaded(context.loaders);
  return { checkpoint };
};
