import { reactivateOrganizer as reactivate } from '../../../domain/people/organizers/reactivate-organizer.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const reactivateOrganizer: NonNullable<MutationResolvers['reactivateOrganizer']> = async (
  _parent,
  { input },
  context,
) => ({ organizer: await reactivate(context, input.id) });
