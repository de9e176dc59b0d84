import type { Scan } from '@gatehouse/ticketing-db/scans';
import type { ScanReason } from './scan-reason.ts';

const notFound: ReadonlySet<ScanReason> = new Set([
  'NOT_OURS',
  'UNKNOWN_TICKET',
  'UNKNOWN_CARD',
  'NO_TICKET',
]);

/** The answer that a reason stands for, as the SQL function `verdict_of` gives it. */
export function verdictOf(reason: ScanReason): Exclude<Scan['verdict'], 'VALID'> {
  if (notFound.has(reason)) return 'NOT_FOUND';
  return reason === 'ALREADY_ADMITTED' ? 'ALREADY_SCANNED' : 'INVALID';
}
