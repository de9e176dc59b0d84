import type { PeriodResultResolvers } from './../types.generated.ts';

export const PeriodResult: PeriodResultResolvers = {
  income: ({ incomeMinor, currency }) => ({ amountMinor: incomeMinor, currency }),
  costs: ({ costsMinor, currency }) => ({ amountMinor: costsMinor, currency }),
  profit: ({ profitMinor, currency }) => ({ amountMinor: profitMinor, currency }),
};
