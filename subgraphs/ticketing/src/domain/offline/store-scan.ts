import type { BaseContext } from '@gatehouse/kit-subgraph/subgraph';
import type { Scan } from '@gatehouse/ticketing-db/scans';
import type { Hall } from '../../hall.ts';
import type { ScanReason } from '../gate/scan-reason.ts';
import { readOfflineScan, type OfflineScan, type ReadScan } from './read-offline-scan.ts';

/** A scan that counts where another one does not; the SQL function `counting_scan` makes it. */
export type CountingScan = {
  readonly scanId: string;
  readonly gate: { readonly id: string; readonly name: string } | null;
  readonly countedAt: string;
  readonly deviceId: string;
  readonly usherName: string | null;
};

type Settled = {
  readonly verdict: Scan['verdict'];
  readonly state: 'NONE' | 'COUNTED' | 'CONFLICT' | 'OVERRIDE' | 'UNDONE';
  readonly overrideReason: ScanReason | null;
  readonly flags: Scan['flags'];
  readonly countsInstead: CountingScan | null;
};

type StoredScan =
  | ({ readonly outcome: 'stored' } & Settled)
  | { readonly outcome: 'unknownCache' | 'unknownGate' | 'idReused' };

export type UploadProblem =
  | 'BAD_INPUT'
  | 'UNKNOWN_CACHE'
  | 'UNKNOWN_GATE'
  | 'ID_REUSED'
  | 'TRY_AGAIN';

/** What became of one scan of an upload. */
export type UploadedScan = { readonly scanId: string } & (
  | { readonly problem: UploadProblem }
  | { readonly problem: null; readonly settled: Settled }
);

type Device = { readonly deviceId: string; readonly usherId: string; readonly eventId: string };

/** Stores one scan in a transaction of its own. It never throws: what goes wrong is its own result. */
export async function storeScan(
  gate: Hall & BaseContext,
  scan: OfflineScan,
  device: Device,
): Promise<UploadedScan> {
  const { scanId } = scan;
  try {
    const read = await readOfflineScan(gate.keys, scan);
    if (read.problem !== undefined) return { scanId, problem: read.problem };
    return { scanId, ...toResult(await store(gate, { ...scan, ...read }, device)) };
  } catch (err) {
    // The connection may be gone, or a lock was waited for too long; the device keeps the scan and sends it again.
    gate.log.error({ err, requestId: gate.requestId }, 'an uploaded scan could not be stored');
    return { scanId, problem: 'TRY_AGAIN' };
  }
}

async function store(
  { sql, now }: Hall & BaseContext,
  scan: OfflineScan & Extract<ReadScan, { readonly problem: undefined }>,
  { deviceId, usherId, eventId }: Device,
): Promise<StoredScan> {
  const { read } = scan;
  const [row] = await sql<[{ answer: StoredScan }]>`
    select ticketing.upload_scan(
      ${usherId}::uuid, ${eventId}::uuid, ${deviceId}, ${scan.cacheId}::uuid, ${scan.scanId}, ${scan.kind}, ${scan.medium},
      ${scan.gateId}::uuid, ${read.code}, ${read.fault}, ${read.ticketId}::uuid, ${read.eventNumber}::bigint,
      ${read.epoch}::integer, ${read.uid}, ${scan.ticketId}::uuid, ${scan.leaveMinutes}::integer, ${scan.verdict},
      ${scan.reason}, ${scan.scannedAt.toISOString()}::timestamptz, ${now.toISOString()}::timestamptz
    ) as answer`;
  return row.answer;
}

function toResult(answer: StoredScan) {
  switch (answer.outcome) {
    case 'stored':
      return { problem: null, settled: answer };
    case 'unknownCache':
      return { problem: 'UNKNOWN_CACHE' } as const;
    case 'unknownGate':
      return { problem: 'UNKNOWN_GATE' } as const;
    case 'idReused':
      return { problem: 'ID_REUSED' } as const;
  }
}
