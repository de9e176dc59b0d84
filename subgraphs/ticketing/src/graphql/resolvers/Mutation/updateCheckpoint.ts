import { updateCheckpoint as update } from '../../../domain/gate/update-checkpoint.ts';
import { forgetLoaded } from '../../forget-loaded.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const updateCheckpoint: NonNullable<MutationResolvers['updateCheckpoint']> = async (
  _parent,
  { input },
  context,
) => {
  const checkpoint = await update(context, input);
  forgetLoaded(context.loaders);
  return { checkpoint };
};
