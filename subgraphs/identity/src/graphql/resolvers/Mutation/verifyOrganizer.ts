import { verifyOrganizer as verify } from '../../../domain/people/organizers/verify-organizer.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const verifyOrganizer: NonNullable<MutationResolvers['verifyOrganizer']> = async (
  _parent,
  { input },
  context,
) => ({ organizer: await verify(context, input.id) });
