import type { Incident } from '@gatehouse/ticketing-db/scans';

export type IncidentMapper = Incident;
