import { notFound } from '@gatehouse/kit-subgraph/errors';
import type { QueryResolvers } from './../../types.generated.ts';

export const adminUser: NonNullable<QueryResolvers['adminUser']> = async (
  _parent,
  { id },
  { loaders },
) => {
  const found = await loaders.adminUser.load(id);
  if (found === undefined || found.deletedAt !== null) throw notFound('AdminUser');
  return found;
};
