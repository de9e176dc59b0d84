import type { CardAnalyticsResolvers } from './../types.generated.ts';
export const CardAnalytics: CardAnalyticsResolvers = {
  /* Implement CardAnalytics resolver logic here */
};
