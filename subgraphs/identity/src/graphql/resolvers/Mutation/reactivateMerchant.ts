import { reactivateMerchant as reactivate } from '../../../domain/people/merchants/reactivate-merchant.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const reactivateMerchant: NonNullable<MutationResolvers['reactivateMerchant']> = async (
  _parent,
  { input },
  context,
) => ({ merchant: await reactivate(context, input.id) });
