import type { Scan } from '@gatehouse/ticketing-db/scans';
import { isClientKey } from '../client-key.ts';
import type { CodeKeys } from '../codes/code-keys.ts';
import { codeLengthMax, readCode, type ReadCode } from '../gate/read-code.ts';
import type { ScanReason } from '../gate/scan-reason.ts';
import { verdictOf } from '../gate/verdict-of.ts';
import { isUuid } from '../is-uuid.ts';

/** A scan that a device decided by itself. */
export type OfflineScan = {
  readonly scanId: string;
  readonly cacheId: string;
  readonly code: string;
  readonly medium: Scan['medium'];
  readonly kind: Scan['kind'];
  /** Of a card, the ticket that was meant. */
  readonly ticketId: string | null;
  readonly gateId: string | null;
  readonly scannedAt: Date;
  readonly verdict: Scan['verdict'];
  readonly reason: ScanReason | null;
  readonly leaveMinutes: number | null;
};

export type ReadScan =
  | { readonly problem: 'BAD_INPUT' | 'UNKNOWN_CACHE' | 'UNKNOWN_GATE' }
  | {
      readonly problem: undefined;
      readonly read: ReadCode;
      readonly reason: ScanReason | null;
    };

/** Reads one scan as far as it goes without the database; whatever is wrong with it is said and spoils no other. */
export async function readOfflineScan(keys: CodeKeys, scan: OfflineScan): Promise<ReadScan> {
  const { code, medium, scannedAt } = scan;
  const reason = reasonOf(scan);
  if (reason === undefined || medium === 'ADMIN' || !isSound(scan)) return { problem: 'BAD_INPUT' };
  if (!isUuid(scan.cacheId)) return { problem: 'UNKNOWN_CACHE' };
  if (scan.gateId !== null && !isUuid(scan.gateId)) return { problem: 'UNKNOWN_GATE' };
  // At the time of the device: a code may have expired since.
  return {
    problem: undefined,
    read: await readCode(keys, { code, medium, at: scannedAt }),
    reason,
  };
}

function isSound({ scanId, kind, medium, code, ticketId, leaveMinutes }: OfflineScan) {
  const isMoving = kind === 'ENTRY' || kind === 'EXIT' || kind === 'LEAVE';
  const isChosen = ticketId === null || (medium === 'NFC' && isUuid(ticketId));
  const isTimed =
    leaveMinutes === null || (kind === 'LEAVE' && leaveMinutes >= 1 && leaveMinutes <= 1440);
  const isReadable = code.length <= codeLengthMax;
  return isClientKey(scanId) && isMoving && isChosen && isTimed && isReadable;
}

/** The reason that goes with the verdict; undefined where the two do not fit. */
function reasonOf({ verdict, reason, medium }: OfflineScan): ScanReason | null | undefined {
  if (reason !== null) return verdictOf(reason) === verdict ? reason : undefined;
  switch (verdict) {
    case 'VALID':
      return null;
    case 'ALREADY_SCANNED':
      return 'ALREADY_ADMITTED';
    case 'NOT_FOUND':
      return medium === 'NFC' ? 'UNKNOWN_CARD' : 'NOT_OURS';
    case 'INVALID':
      return undefined;
  }
}
