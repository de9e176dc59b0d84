import type { Scan } from '@gatehouse/ticketing-db/scans';

export type ScanLogEntryMapper = Scan;
