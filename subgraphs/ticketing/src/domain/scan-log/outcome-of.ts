import type { Scan, ScanOutcome } from '@gatehouse/ticketing-db/scans';

export type Outcome = ScanOutcome['state'] | 'COUNTED' | 'NONE';

/** What became of a scan, told by its settled state; most have none and count. As the SQL function `settled_state` has it. */
export function outcomeOf(
  { kind, verdict, ticketId }: Pick<Scan, 'kind' | 'verdict' | 'ticketId'>,
  settled: ScanOutcome['state'] | undefined,
): Outcome {
  if (verdict !== 'VALID' || kind === 'UNDO' || kind === 'ACTIVITY') return 'NONE';
  if (settled !== undefined) return settled;
  // A device without a network let somebody in on what is no ticket of the event.
  return ticketId === null ? 'OVERRIDE' : 'COUNTED';
}
