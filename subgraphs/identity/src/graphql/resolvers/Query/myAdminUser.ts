import { notFound } from '@gatehouse/kit-subgraph/errors';
import { signedInTo } from '@gatehouse/kit-subgraph/viewer';
import type { QueryResolvers } from './../../types.generated.ts';

export const myAdminUser: NonNullable<QueryResolvers['myAdminUser']> = async (
  _parent,
  _args,
  { viewer, loaders },
) => {
  const adminUser = await loaders.adminUser.load(signedInTo('admin', viewer).profileId);
  if (adminUser === undefined) throw notFound('Administrator');
  return adminUser;
};
