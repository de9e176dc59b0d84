import { signedInTo } from '@gatehouse/kit-subgraph/viewer';
import { getMerchantDashboard } from '../../../domain/merchants/get-merchant-dashboard.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const merchantDashboard: NonNullable<QueryResolvers['merchantDashboard']> = (
  _parent,
  _args,
  { till, viewer, now },
) => getMerchantDashboard(till.db, signedInTo('merchant', viewer).profileId, now);
