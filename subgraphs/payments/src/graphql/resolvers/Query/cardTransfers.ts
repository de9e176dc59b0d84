import { signedInTo } from '@gatehouse/kit-subgraph/viewer';
import { listCardTransfers } from '../../../domain/cards/list-card-transfers.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const cardTransfers: NonNullable<QueryResolvers['cardTransfers']> = (
  _parent,
  listing,
  { till, viewer },
) => {
  const { profileId: merchantId } = signedInTo('merchant', viewer);
  return listCardTransfers(till.db, { ...listing, merchantId });
};
