import { deleteVenue as remove } from '../../../domain/venues/delete-venue.ts';
import { forgetLoaded } from '../../forget-loaded.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const deleteVenue: NonNullable<MutationResolvers['deleteVenue']> = async (
  _parent,
  { input },
  context,
) => {
  const venueId = await remove(context, input.venueId);
  forgetLoaded(context.loaders);
  return { venueId };
};
