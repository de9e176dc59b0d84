import { clientKey } from '../client-key.ts';
import { plainText } from '../plain-text.ts';
import { toScan, type AnsweredScan, type ScanAnswer } from './scan-answer.ts';
import type { Gate, Gatekeeper } from './scan-ticket.ts';

export type UndoRequest = {
  readonly scanId: string;
  readonly undoneScanId: string;
  readonly deviceId: string;
  readonly reason: string;
};

/** For an usher on the device that scanned; a supervisor has any time. */
const undoWithinMinutes = 15;

/** Takes a scan back by a row of its own, and puts its ticket in order without it. */
export async function undoScan(
  { sql, now }: Gate,
  request: UndoRequest,
  { usherId, eventId, isSupervisor }: Gatekeeper & { readonly isSupervisor: boolean },
): Promise<ScanAnswer> {
  const scanId = clientKey(request.scanId, 'input.scanId');
  const undone = clientKey(request.undoneScanId, 'input.undoneScanId');
  const device = plainText(request.deviceId, { field: 'input.deviceId', lengthMax: 64 });
  const reason = plainText(request.reason, { field: 'input.reason', lengthMax: 500 });
  const [row] = await sql<[{ answer: AnsweredScan }]>`
    select ticketing.undo_scan(
      ${usherId}::uuid, ${eventId}::uuid, ${isSupervisor}, ${scanId}, ${undone}, ${device}, ${reason},
      make_interval(mins => ${undoWithinMinutes}), ${now.toISOString()}::timestamptz
    ) as answer`;
  return toScan(row.answer);
}
