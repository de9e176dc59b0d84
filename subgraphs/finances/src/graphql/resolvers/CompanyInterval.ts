import type { CompanyIntervalResolvers } from './../types.generated.ts';

export const CompanyInterval: CompanyIntervalResolvers = {};
