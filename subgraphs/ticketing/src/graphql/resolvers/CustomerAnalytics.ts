import type { CustomerAnalyticsResolvers } from './../types.generated.ts';

export const CustomerAnalytics: CustomerAnalyticsResolvers = {};
