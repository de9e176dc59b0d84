import type { SalesOverviewResolvers } from './../types.generated.ts';

export const SalesOverview: SalesOverviewResolvers = {};
