import { signedInTo } from '@gatehouse/kit-subgraph/viewer';
import { requestCard as request } from '../../../domain/cards/request-card.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const requestCard: NonNullable<MutationResolvers['requestCard']> = (
  _parent,
  { input },
  { till, viewer },
) => {
  const { profileId: customerId } = signedInTo('customer', viewer);
  return request(till.db, { ...input, customerId });
};
