import type { PeriodResult } from '@gatehouse/finances-db/profit';
import type { Money } from '@gatehouse/kit-subgraph/money';
import type { CompanyFigures, CompanyFinances } from '../domain/periods/company-figures.ts';
import type { Period } from '../domain/periods/list-periods.ts';

export type PeriodMapper = Period;
export type PeriodResultMapper = PeriodResult;
export type BooksBrokenErrorMapper = { readonly checks: readonly string[] };
export type CompanyFinancesMapper = CompanyFinances;
export type CompanyIntervalMapper = CompanyFinances['intervals'][number];
export type CompanyFiguresMapper = CompanyFigures;
/** The figures again: each resolver takes what it shows. */
export type CompanyIncomeMapper = CompanyFigures;
export type CompanyCostsMapper = CompanyFigures;
export type CategoryCostMapper = { readonly categoryId: string; readonly amount: Money };
