import type { DashboardPeopleResolvers } from './../types.generated.ts';
export const DashboardPeople: DashboardPeopleResolvers = {
  /* Implement DashboardPeople resolver logic here */
};
