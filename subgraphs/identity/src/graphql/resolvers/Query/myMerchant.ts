import { notFound } from '@gatehouse/kit-subgraph/errors';
import { signedInTo } from '@gatehouse/kit-subgraph/viewer';
import type { QueryResolvers } from './../../types.generated.ts';

export const myMerchant: NonNullable<QueryResolvers['myMerchant']> = async (
  _parent,
  _args,
  { viewer, loaders },
) => {
  const merchant = await loaders.merchant.load(signedInTo('merchant', viewer).profileId);
  if (merchant === undefined) throw notFound('Merchant');
  return merchant;
};
