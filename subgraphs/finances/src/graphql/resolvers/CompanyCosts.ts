import { costsOf } from '../../domain/periods/company-figures.ts';
import type { CompanyCostsResolvers } from './../types.generated.ts';

export const CompanyCosts: CompanyCostsResolvers = {
  providerFees: ({ providerFees: amountMinor, currency }) => ({ amountMinor, currency }),
  expenses: ({ expenses, currency }) =>
    [...expenses].map(([categoryId, amountMinor]) => ({
      categoryId,
      amount: { amountMinor, currency },
    })),
  total: (figures) => ({ amountMinor: costsOf(figures), currency: figures.currency }),
};
