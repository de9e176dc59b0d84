import type { CategoryAnalyticsResolvers } from './../types.generated.ts';
export const CategoryAnalytics: CategoryAnalyticsResolvers = {
  /* Implement CategoryAnalytics resolver logic here */
};
