import type { Scan } from '@gatehouse/ticketing-db/scans';
import type { SQL } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';
import { findGates } from '../gate/find-gates.ts';
import { findScannedTickets } from '../gate/find-scanned-tickets.ts';
import { findUsherNames } from '../people/find-usher-names.ts';
import { findOutcomes, outcomeKey } from './find-outcomes.ts';
import { outcomeOf } from './outcome-of.ts';
import { selectScans } from './select-scans.ts';
import { shownCode } from './shown-code.ts';

export const exportColumns = [
  'receivedAt',
  'countedAt',
  'deviceAt',
  'kind',
  'verdict',
  'reason',
  'outcome',
  'flags',
  'medium',
  'source',
  'gate',
  'device',
  'usher',
  'attendee',
  'ticketType',
  'ticketId',
  'cardUid',
  'code',
  'scanId',
  'undoneScanId',
  'note',
] as const;

type Cell = string | Date | null;

const batchSize = 1000;

/** The rows of an export, the latest first, read in batches that each begin where the one before ended. */
export async function* readExport(
  tx: TicketingDb,
  condition: SQL | undefined,
): AsyncIterable<readonly Cell[]> {
  let beforeSeq: bigint | undefined;
  for (;;) {
    const batch = await selectScans(tx, { condition, beforeSeq, limit: batchSize });
    const rowOf = await rowsOf(tx, batch);
    for (const scan of batch) yield rowOf(scan);
    beforeSeq = batch.at(-1)?.seq;
    if (beforeSeq === undefined || batch.length < batchSize) return;
  }
}

/** What a batch of rows needs of other tables, each asked once. */
async function rowsOf(tx: TicketingDb, batch: readonly Scan[]) {
  const ids = (column: 'gateId' | 'usherId' | 'ticketId') => [
    ...new Set(batch.flatMap((scan) => scan[column] ?? [])),
  ];
  const gates = byId(await findGates(tx, ids('gateId')));
  const ushers = byId(await findUsherNames(tx, ids('usherId')));
  const tickets = byId(await findScannedTickets(tx, ids('ticketId')));
  const settled = await findOutcomes(tx, batch.map(outcomeKey));
  const outcomes = new Map(settled.map(({ key, state }) => [key, state]));
  return (scan: Scan): readonly Cell[] => {
    const ticket = tickets.get(scan.ticketId ?? '');
    const outcome = outcomeOf(scan, outcomes.get(outcomeKey(scan)));
    return [
      scan.receivedAt,
      new Date(scan.countedAt),
      scan.deviceAt,
      scan.kind,
      scan.verdict,
      scan.reason,
      outcome,
      [...scan.flags, ...(outcome === 'OVERRIDE' ? ['OVERRIDE'] : [])].join(' '),
      scan.kind === 'UNDO' || scan.kind === 'ACTIVITY' ? null : scan.medium,
      scan.source,
      gates.get(scan.gateId ?? '')?.name ?? null,
      scan.deviceId,
      ushers.get(scan.usherId)?.name ?? null,
      ticket?.attendeeName ?? null,
      ticket?.ticketType.name ?? null,
      scan.ticketId,
      scan.cardUid,
      shownCode(scan),
      scan.scanId,
      scan.undoes,
      scan.note,
    ];
  };
}

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]) =>
  new Map(rows.map((row) => [row.id, row]));
