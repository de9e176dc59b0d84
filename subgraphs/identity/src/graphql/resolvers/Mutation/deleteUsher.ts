import { deleteUsher as remove } from '../../../domain/people/ushers/delete-usher.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const deleteUsher: NonNullable<MutationResolvers['deleteUsher']> = async (
  _parent,
  { input },
  context,
) => {
  const { deletedAt } = await remove(context, input);
  return { deletedAt: deletedAt ?? context.now };
};
