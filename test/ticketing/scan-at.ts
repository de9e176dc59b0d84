import { randomUUID } from 'node:crypto';
import type { AnsweredScan, ScanAnswer } from '@gatehouse/ticketing/domain/gate/scan-answer';
import type { Scan } from '@gatehouse/ticketing-db/scans';
import type { Graph } from '../kit/graph.ts';

export type TimedScan = {
  readonly eventId: string;
  readonly usherId: string;
  readonly ticketId: string;
  /** When the server received it. */
  readonly at: Date;
  readonly scanId?: string;
  readonly kind?: Scan['kind'];
  readonly gateId?: string | null;
  readonly deviceId?: string;
  readonly epoch?: number;
  readonly leaveMinutes?: number | null;
};

type Answer = Omit<ScanAnswer, 'kind'> & Pick<AnsweredScan, 'outcome'>;

/** A scan of a ticket's code at any time a test likes: the statement that a scan is, whose time is an argument. */
export async function scanAt({ sql }: Pick<Graph, 'sql'>, scan: TimedScan): Promise<Answer> {
  const { eventId, usherId, ticketId, at, kind = 'ENTRY', gateId = null } = scan;
  const { scanId = randomUUID(), deviceId = 'scanner-1', epoch = 1, leaveMinutes = null } = scan;
  const [row] = await sql<[{ answer: Answer }]>`
    select ticketing.scan_ticket(
      ${usherId}, ${eventId}, 'ONLINE', ${scanId}, ${kind}, 'QR', ${gateId}, ${deviceId}, ${ticketId}, null, ${ticketId},
      (select number from ticketing.events where id = ${eventId}), ${epoch}, null, null, ${leaveMinutes}, false, null, null, ${at}
    ) as answer`;
  return row.answer;
}

export type TimedUndo = {
  readonly eventId: string;
  readonly usherId: string;
  readonly scanId: string;
  readonly undoneScanId: string;
  readonly at: Date;
};

/** A supervisor's undo at any time a test likes. */
export async function undoAt({ sql }: Pick<Graph, 'sql'>, undo: TimedUndo): Promise<Answer> {
  const { eventId, usherId, scanId, undoneScanId, at } = undo;
  const [row] = await sql<[{ answer: Answer }]>`
    select ticketing.undo_scan(
      ${usherId}, ${eventId}, true, ${scanId}, ${undoneScanId}, 'scanner-1', 'Wrong person.', interval '15 minutes', ${at}
    ) as answer`;
  return row.answer;
}
