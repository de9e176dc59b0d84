import type { QueryResolvers } from './../../types.generated.ts';

export const organizer: NonNullable<QueryResolvers['organizer']> = async (
  _parent,
  { id },
  { loaders },
) => (await loaders.organizer.load(id)) ?? null;
