import type { Incident } from '@gatehouse/ticketing-db/scans';

export type IncidentStatus = Incident['status'];

/** Where an incident may go from each status; the database refuses any other move. */
export const nextIncidentStatus = {
  OPEN: ['IN_REVIEW'],
  IN_REVIEW: ['RESOLVED', 'DISMISSED'],
  RESOLVED: [],
  DISMISSED: [],
} as const satisfies Record<IncidentStatus, readonly IncidentStatus[]>;
