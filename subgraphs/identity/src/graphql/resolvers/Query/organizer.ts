import type { QueryResolvers } from './../../types.generated.ts';

export const organizer: NonNullable<QueryResolvers['organizer']> = async (
  _parent,
  { id },
  { loaders },
) => {
  const found = await loaders.organizer.load(id);
  return found === undefined || found.deletedAt !== null ? null : found;
};
