import type { DashboardPaymentsResolvers } from './../types.generated.ts';
export const DashboardPayments: DashboardPaymentsResolvers = {
  /* Implement DashboardPayments resolver logic here */
};
