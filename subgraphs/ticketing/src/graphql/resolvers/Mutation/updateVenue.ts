import { updateVenue as update } from '../../../domain/venues/update-venue.ts';
import { forgetLoaded } from '../../forget-loaded.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const updateVenue: NonNullable<MutationResolvers['updateVenue']> = async (
  _parent,
  { input },
  context,
) => {
  const venue = await update(context, input);
  forgetLoaded(context.loaders);
  return { venue };
};
