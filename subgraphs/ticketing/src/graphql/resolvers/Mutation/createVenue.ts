import { createVenue as create } from '../../../domain/venues/create-venue.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const createVenue: NonNullable<MutationResolvers['createVenue']> = async (
  _parent,
  { input },
  context,
) => {
  const venue = await create(context, input);
  return { venue };
};
