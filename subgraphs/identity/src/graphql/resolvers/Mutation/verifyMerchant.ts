import { verifyMerchant as verify } from '../../../domain/people/merchants/verify-merchant.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const verifyMerchant: NonNullable<MutationResolvers['verifyMerchant']> = async (
  _parent,
  { input },
  context,
) => ({ merchant: await verify(context, input.id) });
