import { seesMerchant } from '../../rules/sees-profile.ts';
import type { MerchantResolvers } from './../types.generated.ts';

export const Merchant: MerchantResolvers = {
  __resolveReference: async ({ id }, context) => {
    const merchant = await context.loaders.merchant.load(id);
    return merchant !== undefined && (await seesMerchant(merchant, context)) ? merchant : null;
  },
  mobile: async ({ id }, _args, { loaders }) =>
    (await loaders.contactMobile.load(id))?.value ?? null,
  isVerified: ({ verifiedAt }) => verifiedAt !== null,
};
