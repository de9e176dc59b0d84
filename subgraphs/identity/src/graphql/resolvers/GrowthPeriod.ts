import type { GrowthPeriodResolvers } from './../types.generated.ts';
export const GrowthPeriod: GrowthPeriodResolvers = {
  /* Implement GrowthPeriod resolver logic here */
};
