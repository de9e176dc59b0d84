import { signedInTo } from '@gatehouse/kit-subgraph/viewer';
import { listMerchantCards } from '../../../domain/merchants/list-merchant-cards.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const merchantCards: NonNullable<QueryResolvers['merchantCards']> = async (
  _parent,
  listing,
  { till, viewer, loaders },
) => {
  const { profileId: merchantId } = signedInTo('merchant', viewer);
  const [page, counts] = await Promise.all([
    listMerchantCards(till.db, { ...listing, merchantId }),
    loaders.stockOf.load(merchantId),
  ]);
  return { ...page, counts };
};
