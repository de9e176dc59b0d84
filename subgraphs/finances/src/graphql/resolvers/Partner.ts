import type { PartnerResolvers } from './../types.generated.ts';

export const Partner: PartnerResolvers = {
  balances: ({ id }, _args, { loaders }) => loaders.partyBalances.load(id),
};
