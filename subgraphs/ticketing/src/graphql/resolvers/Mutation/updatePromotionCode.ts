import { updatePromotionCode as update } from '../../../domain/promotions/update-promotion-code.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const updatePromotionCode: NonNullable<MutationResolvers['updatePromotionCode']> = async (
  _parent,
  { input },
  context,
) => ({ promotionCode: await update(context, input) });
