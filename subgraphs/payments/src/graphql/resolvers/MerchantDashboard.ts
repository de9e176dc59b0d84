import type { MerchantDashboardResolvers } from './../types.generated.ts';

export const MerchantDashboard: MerchantDashboardResolvers = {};
