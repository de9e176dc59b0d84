import type { CardTransferResolvers } from './../types.generated.ts';

export const CardTransfer: CardTransferResolvers = {
  direction: ({ toMerchantId }, _args, { viewer }) =>
    viewer?.profileId === toMerchantId ? 'INCOMING' : 'OUTGOING',
  fromMerchant: ({ fromMerchantId: id }) => ({ id }),
  fromShopName: async ({ fromMerchantId }, _args, { loaders }) =>
    (await loaders.shop.load(fromMerchantId))?.shopName ?? null,
  toMerchant: ({ toMerchantId: id }) => ({ id }),
  toShopName: async ({ toMerchantId }, _args, { loaders }) =>
    (await loaders.shop.load(toMerchantId))?.shopName ?? null,
};
