import { notFound } from '@gatehouse/kit-subgraph/errors';
import { signedInTo } from '@gatehouse/kit-subgraph/viewer';
import type { QueryResolvers } from './../../types.generated.ts';

export const myOrganizer: NonNullable<QueryResolvers['myOrganizer']> = async (
  _parent,
  _args,
  { viewer, loaders },
) => {
  const organizer = await loaders.organizer.load(signedInTo('organizer', viewer).profileId);
  if (organizer === undefined) throw notFound('Organizer');
  return organizer;
};
