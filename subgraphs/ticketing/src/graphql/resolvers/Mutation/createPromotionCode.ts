import { createPromotionCode as create } from '../../../domain/promotions/create-promotion-code.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const createPromotionCode: NonNullable<MutationResolvers['createPromotionCode']> = async (
  _parent,
  { input },
  context,
) => ({ promotionCode: await create(context, input) });
