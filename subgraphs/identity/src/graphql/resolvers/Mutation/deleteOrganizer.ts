import { deleteOrganizer as remove } from '../../../domain/people/organizers/delete-organizer.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const deleteOrganizer: NonNullable<MutationResolvers['deleteOrganizer']> = async (
  _parent,
  { input },
  context,
) => {
  const { deletedAt } = await remove(context, input);
  return { deletedAt: deletedAt ?? context.now };
};
