import { notFound } from '@gatehouse/kit-subgraph/errors';
import type { OpenDb } from '@gatehouse/kit-postgres/open-db';
import { scans, type Scan } from '@gatehouse/ticketing-db/scans';
import { eq } from 'drizzle-orm';
import { clientKey } from '../client-key.ts';
import type { Tables, TicketingDb } from '../db.ts';
import { scanRefusal, type ScanRefusal } from '../gate/scan-refusal.ts';
import type { Gatekeeper } from '../gate/scan-ticket.ts';
import { isUuid } from '../is-uuid.ts';
import { plainText } from '../plain-text.ts';

type Activity = {
  readonly scanId: string;
  readonly note: string;
  readonly gateId: string | null;
  readonly deviceId: string;
  readonly happenedAt: Date | null;
};

type Answer =
  | { readonly outcome: 'logged'; readonly seq: string }
  | { readonly outcome: ScanRefusal };

type Gate = {
  readonly db: TicketingDb;
  readonly sql: OpenDb<Tables>['sql'];
  readonly now: Date;
};

/** Puts on the log what a client reports of itself; the same scan id gives the same entry for ever. */
export async function logScanActivity(
  { db, sql, now }: Gate,
  activity: Activity,
  { usherId, eventId }: Gatekeeper,
): Promise<Scan> {
  const { gateId, happenedAt } = activity;
  const scanId = clientKey(activity.scanId, 'input.scanId');
  const device = plainText(activity.deviceId, { field: 'input.deviceId', lengthMax: 64 });
  const note = plainText(activity.note, { field: 'input.note', lengthMax: 500 });
  if (gateId !== null && !isUuid(gateId)) throw notFound('Gate');
  const [row] = await sql<[{ answer: Answer }]>`
    select ticketing.log_activity(
      ${usherId}::uuid, ${eventId}::uuid, ${scanId}, ${gateId}::uuid, ${device}, ${note},
      ${happenedAt?.toISOString() ?? null}::timestamptz, ${now.toISOString()}::timestamptz
    ) as answer`;
  const [entry] = await db
    .select()
    .from(scans)
    .where(eq(scans.seq, seqOf(row.answer)));
  if (entry === undefined) throw new Error('An entry of the log is gone.');
  return entry;
}

function seqOf(answer: Answer): bigint {
  if (answer.outcome === 'logged') return BigInt(answer.seq);
  throw scanRefusal(answer.outcome);
}
