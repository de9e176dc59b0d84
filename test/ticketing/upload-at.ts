import type { Scan } from '@gatehouse/ticketing-db/scans';
import type postgres from 'postgres';

export type OfflineScan = {
  readonly eventId: string;
  readonly usherId: string;
  readonly deviceId: string;
  readonly cacheId: string;
  readonly scanId: string;
  readonly kind: Scan['kind'];
  readonly gateId: string;
  /** The ticket whose code was read; null where a card was. */
  readonly ticketId: string | null;
  readonly epoch: number;
  readonly uid?: string | null;
  readonly chosenTicketId?: string | null;
  readonly leaveMinutes: number | null;
  readonly verdict: Scan['verdict'];
  readonly reason: string | null;
  readonly deviceAt: Date;
  /** When the server received it. */
  readonly at: Date;
};

export type Stored = {
  readonly outcome: string;
  readonly verdict: Scan['verdict'];
  readonly state: string;
};

/** One scan of an upload, at any time a test likes: the statement that stores it, whose time is an argument. */
export async function uploadAt(sql: postgres.Sql, scan: OfflineScan): Promise<Stored> {
  const { eventId, usherId, deviceId, cacheId, scanId, kind, gateId, ticketId, epoch } = scan;
  const { uid = null, chosenTicketId = null, leaveMinutes, verdict, reason, deviceAt, at } = scan;
  const code = uid ?? `${ticketId} ${epoch}`;
  const number =
    uid === null ? sql`(select number from ticketing.events where id = ${eventId})` : sql`null`;
  const [row] = await sql<[{ answer: Stored }]>`
    select ticketing.upload_scan(
      ${usherId}, ${eventId}, ${deviceId}, ${cacheId}, ${scanId}, ${kind}, ${uid === null ? 'QR' : 'NFC'}, ${gateId}, ${code},
      null, ${ticketId}, ${number}, ${uid === null ? epoch : null}, ${uid}, ${chosenTicketId}, ${leaveMinutes}, ${verdict},
      ${reason}, ${deviceAt}, ${at}
    ) as answer`;
  return row.answer;
}
