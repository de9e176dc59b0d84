import { signedInTo } from '@gatehouse/kit-subgraph/viewer';
import { listTransfers } from '../../../domain/transfers/list-transfers.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const myTransfers: NonNullable<QueryResolvers['myTransfers']> = (
  _parent,
  { filter, first, after },
  { db, viewer, now },
) => {
  const { profileId: customerId } = signedInTo('customer', viewer);
  return listTransfers(db, { customerId, ...filter, first, after, now });
};
