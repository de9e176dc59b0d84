import type { RevenueAnalyticsResolvers } from './../types.generated.ts';
export const RevenueAnalytics: RevenueAnalyticsResolvers = {
  /* Implement RevenueAnalytics resolver logic here */
};
