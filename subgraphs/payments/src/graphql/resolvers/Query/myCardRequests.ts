import { signedInTo } from '@gatehouse/kit-subgraph/viewer';
import { listCardRequests } from '../../../domain/cards/list-card-requests.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const myCardRequests: NonNullable<QueryResolvers['myCardRequests']> = (
  _parent,
  page,
  { till, viewer },
) => {
  const { profileId: customerId } = signedInTo('customer', viewer);
  return listCardRequests(till.db, { ...page, sight: { customerId } });
};
