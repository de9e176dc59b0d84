import { costsOf, incomeOf } from '../../domain/periods/company-figures.ts';
import type { CompanyFiguresResolvers } from './../types.generated.ts';

export const CompanyFigures: CompanyFiguresResolvers = {
  income: (figures) => figures,
  costs: (figures) => figures,
  profit: (figures) => ({
    amountMinor: incomeOf(figures) - costsOf(figures),
    currency: figures.currency,
  }),
};
