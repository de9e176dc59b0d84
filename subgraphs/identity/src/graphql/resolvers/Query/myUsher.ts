import { notFound } from '@gatehouse/kit-subgraph/errors';
import { signedInTo } from '@gatehouse/kit-subgraph/viewer';
import type { QueryResolvers } from './../../types.generated.ts';

export const myUsher: NonNullable<QueryResolvers['myUsher']> = async (
  _parent,
  _args,
  { viewer, loaders },
) => {
  const usher = await loaders.usher.load(signedInTo('usher', viewer).profileId);
  if (usher === undefined) throw notFound('Usher');
  return usher;
};
