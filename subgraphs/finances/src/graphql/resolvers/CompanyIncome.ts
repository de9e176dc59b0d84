import { incomeOf } from '../../domain/periods/company-figures.ts';
import type { CompanyIncomeResolvers } from './../types.generated.ts';

export const CompanyIncome: CompanyIncomeResolvers = {
  ticketFees: ({ ticketFees: amountMinor, currency }) => ({ amountMinor, currency }),
  cardFees: ({ cardFees: amountMinor, currency }) => ({ amountMinor, currency }),
  forfeits: ({ forfeits: amountMinor, currency }) => ({ amountMinor, currency }),
  other: ({ other: amountMinor, currency }) => ({ amountMinor, currency }),
  total: (figures) => ({ amountMinor: incomeOf(figures), currency: figures.currency }),
};
