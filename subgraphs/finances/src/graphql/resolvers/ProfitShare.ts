import { monthOf } from '../../domain/month-of.ts';
import type { ProfitShareResolvers } from './../types.generated.ts';

export const ProfitShare: ProfitShareResolvers = {
  month: ({ month }) => monthOf(month),
  profit: ({ profitMinor, currency }) => ({ amountMinor: profitMinor, currency }),
  brought: ({ broughtMinor, currency }) => ({ amountMinor: broughtMinor, currency }),
  shared: ({ sharedMinor, currency }) => ({ amountMinor: sharedMinor, currency }),
  carried: ({ carriedMinor, currency }) => ({ amountMinor: carriedMinor, currency }),
  allocations: ({ id }, _args, { loaders }) => loaders.allocationsOf.load(id),
};
