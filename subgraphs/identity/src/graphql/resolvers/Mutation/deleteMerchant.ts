import { deleteMerchant as remove } from '../../../domain/people/merchants/delete-merchant.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const deleteMerchant: NonNullable<MutationResolvers['deleteMerchant']> = async (
  _parent,
  { input },
  context,
) => {
  const { deletedAt } = await remove(context, input);
  return { deletedAt: deletedAt ?? context.now };
};
