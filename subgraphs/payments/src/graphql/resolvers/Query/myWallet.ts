import { signedInTo } from '@gatehouse/kit-subgraph/viewer';
import type { QueryResolvers } from './../../types.generated.ts';

export const myWallet: NonNullable<QueryResolvers['myWallet']> = async (
  _parent,
  _args,
  { loaders, viewer },
) => (await loaders.walletOf.load(signedInTo('customer', viewer).profileId)) ?? null;
