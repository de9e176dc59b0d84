import type { DashboardTicketsResolvers } from './../types.generated.ts';
export const DashboardTickets: DashboardTicketsResolvers = {
  /* Implement DashboardTickets resolver logic here */
};
