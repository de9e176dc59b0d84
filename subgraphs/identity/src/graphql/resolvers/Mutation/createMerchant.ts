import { createMerchant as create } from '../../../domain/people/merchants/create-merchant.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const createMerchant: NonNullable<MutationResolvers['createMerchant']> = async (
  _parent,
  { input },
  context,
) => ({ merchant: await create(context, input) });
