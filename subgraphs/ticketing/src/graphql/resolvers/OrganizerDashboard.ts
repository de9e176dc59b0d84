import type { OrganizerDashboardResolvers } from './../types.generated.ts';

export const OrganizerDashboard: OrganizerDashboardResolvers = {};
