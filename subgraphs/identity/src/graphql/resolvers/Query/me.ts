import { signedInTo } from '@gatehouse/kit-subgraph/viewer';
import type { QueryResolvers } from './../../types.generated.ts';

export const me: NonNullable<QueryResolvers['me']> = async (_parent, _args, { viewer, loaders }) =>
  (await loaders.customer.load(signedInTo('customer', viewer).profileId)) ?? null;
