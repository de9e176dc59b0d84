import { deleteCheckpoint as remove } from '../../../domain/gate/delete-checkpoint.ts';
import { forgetLoaded } from '../../forget-loaded.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const deleteCheckpoint: NonNullable<MutationResolvers['deleteCheckpoint']> = async (
  _parent,
  { input },
  context,
) => {
  const checkpointId = await remove(context, input.checkpointId);
  forgetLoaded(context.loaders);
  return { checkpointId };
};
