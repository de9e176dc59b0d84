import type { Scan } from '@gatehouse/ticketing-db/scans';
import { scanReasons, type ScanReason } from './scan-reason.ts';

const welcomes = {
  ENTRY: 'Welcome.',
  EXIT: 'Goodbye.',
  LEAVE: 'See you later.',
  UNDO: 'The scan is taken back.',
  ACTIVITY: 'On the log.',
} as const satisfies Record<Scan['kind'], string>;

/** A sentence for the staff about an answer. */
export const scanMessage = (kind: Scan['kind'], reason: ScanReason | null): string =>
  reason === null ? welcomes[kind] : scanReasons[reason];
