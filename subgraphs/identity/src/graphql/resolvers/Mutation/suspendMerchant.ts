import { suspendMerchant as suspend } from '../../../domain/people/merchants/suspend-merchant.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const suspendMerchant: NonNullable<MutationResolvers['suspendMerchant']> = async (
  _parent,
  { input },
  context,
) => ({ merchant: await suspend(context, input) });
