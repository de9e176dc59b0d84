import { signedInTo } from '@gatehouse/kit-subgraph/viewer';
import { verifyCustomer as verify } from '../../../domain/merchants/verify-customer.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const verifyCustomer: NonNullable<MutationResolvers['verifyCustomer']> = (
  _parent,
  { input: { mobile } },
  { till, viewer, now },
) => {
  const { profileId: merchantId } = signedInTo('merchant', viewer);
  return verify(till.db, { merchantId, mobile, now });
};
