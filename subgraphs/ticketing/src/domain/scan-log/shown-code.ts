import type { Scan } from '@gatehouse/ticketing-db/scans';
import type { ScanReason } from '../gate/scan-reason.ts';

/** What a text is refused for that opens no gate at any time. Any other may be good tomorrow, or at another gate. */
const dead: ReadonlySet<string | null> = new Set<ScanReason>([
  'NOT_OURS',
  'KEY',
  'SIGNATURE',
  'EXPIRED',
  'UNKNOWN_TICKET',
  'CANCELLED',
  'REFUNDED',
  'TRANSFERRED',
  'REISSUED',
]);

/**
 * What was read, where whoever sees it cannot enter with it. A device without a network gives its own reason, and does not know
 * a ticket that was sold since, nor a key that was made since: on its word nothing is dead.
 */
export const shownCode = ({
  code,
  reason,
  source,
}: Pick<Scan, 'code' | 'reason' | 'source'>): string | null =>
  source !== 'OFFLINE' && dead.has(reason) ? code : null;
