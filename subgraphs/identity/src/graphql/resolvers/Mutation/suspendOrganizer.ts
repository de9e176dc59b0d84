import { suspendOrganizer as suspend } from '../../../domain/people/organizers/suspend-organizer.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const suspendOrganizer: NonNullable<MutationResolvers['suspendOrganizer']> = async (
  _parent,
  { input },
  context,
) => ({ organizer: await suspend(context, input) });
