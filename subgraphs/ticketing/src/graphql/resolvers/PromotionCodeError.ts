import type { PromotionCodeErrorResolvers } from './../types.generated.ts';

export const PromotionCodeError: PromotionCodeErrorResolvers = {
  message: ({ reason }) =>
    reason === 'USED_UP'
      ? 'This promotion code has been used up.'
      : 'This promotion code is not good for these tickets.',
};
