import type { DashboardMoneyResolvers } from './../types.generated.ts';
export const DashboardMoney: DashboardMoneyResolvers = {
  /* Implement DashboardMoney resolver logic here */
};
