import { updateMerchant as update } from '../../../domain/people/merchants/update-merchant.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const updateMerchant: NonNullable<MutationResolvers['updateMerchant']> = async (
  _parent,
  { input },
  context,
) => ({ merchant: await update(context, input) });
