import { updateOrganizer as update } from '../../../domain/people/organizers/update-organizer.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const updateOrganizer: NonNullable<MutationResolvers['updateOrganizer']> = async (
  _parent,
  { input },
  context,
) => ({ organizer: await update(context, input) });
