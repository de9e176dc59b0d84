import type { OpenDb } from '@gatehouse/kit-postgres/open-db';
import type { Scan } from '@gatehouse/ticketing-db/scans';
import type { Tables } from '../db.ts';
import type { ReadCode } from './read-code.ts';
import type { ScanReason } from './scan-reason.ts';

export type Judged = {
  readonly verdict: Scan['verdict'];
  readonly reason: ScanReason | null;
  /** Null where no ticket of the event was meant, or several. */
  readonly ticketId: string | null;
};

type Question = {
  /** Null for somebody who asks about their own: then nobody's assignment matters. */
  readonly usherId: string | null;
  readonly eventId: string;
  readonly gateId: string | null;
  readonly now: Date;
};

export type Judgement =
  | ({ readonly outcome: 'judged' } & Judged)
  | { readonly outcome: 'forbidden' | 'noGate' | 'manyCheckpoints' };

/** What a scan would answer now. Nothing is written and nobody waits. */
export async function judgeScan(
  sql: OpenDb<Tables>['sql'],
  { fault, ticketId, eventNumber, epoch, uid }: ReadCode,
  { usherId, eventId, gateId, now }: Question,
): Promise<Judgement> {
  const [row] = await sql<[{ answer: Judgement }]>`
    select ticketing.judge_scan(
      ${usherId}::uuid, ${eventId}::uuid, ${gateId}::uuid, ${fault}, ${ticketId}::uuid, ${eventNumber}::bigint,
      ${epoch}::integer, ${uid}, ${now.toISOString()}::timestamptz
    ) as answer`;
  return row.answer;
}
