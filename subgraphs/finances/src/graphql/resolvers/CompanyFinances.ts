import type { CompanyFinancesResolvers } from './../types.generated.ts';

export const CompanyFinances: CompanyFinancesResolvers = {};
