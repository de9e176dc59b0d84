import { createOrganizer as create } from '../../../domain/people/organizers/create-organizer.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const createOrganizer: NonNullable<MutationResolvers['createOrganizer']> = async (
  _parent,
  { input },
  context,
) => ({ organizer: await create(context, input) });
