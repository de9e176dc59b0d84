import { signedInTo } from '@gatehouse/kit-subgraph/viewer';
import { offerCards as offer } from '../../../domain/cards/offer-cards.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const offerCards: NonNullable<MutationResolvers['offerCards']> = async (
  _parent,
  { input },
  { till, viewer, loaders },
) => {
  const { profileId: fromMerchantId } = signedInTo('merchant', viewer);
  const transfer = await offer(till.db, { ...input, fromMerchantId });
  loaders.stockOf.clearAll();
  return { transfer };
};
