import { badInput, notFound } from '@gatehouse/kit-subgraph/errors';
import type { OpenDb } from '@gatehouse/kit-postgres/open-db';
import type { BaseContext } from '@gatehouse/kit-subgraph/subgraph';
import type { Scan } from '@gatehouse/ticketing-db/scans';
import { clientKey } from '../client-key.ts';
import type { CodeKeys } from '../codes/code-keys.ts';
import type { Tables, TicketingDb } from '../db.ts';
import { isUuid } from '../is-uuid.ts';
import { plainText } from '../plain-text.ts';
import { recordAudit } from '../record-audit.ts';
import { readCode } from './read-code.ts';
import { toScan, type AnsweredScan, type ScanAnswer } from './scan-answer.ts';

export type ScanRequest = {
  readonly scanId: string;
  readonly code: string;
  readonly medium: Scan['medium'];
  readonly kind: Scan['kind'];
  /** Of several tickets that a card opens, the one that is meant. */
  readonly ticketId: string | null;
  readonly gateId: string | null;
  readonly deviceId: string;
  readonly scannedAt: Date | null;
  readonly leaveMinutes: number | null;
  readonly acceptUnpaid: boolean;
};

export type Gatekeeper = {
  readonly usherId: string;
  /** Of the usher's token: an usher works at one event per sign-in. */
  readonly eventId: string;
};

/** What a scan needs of a request and of the hall. */
export type Gate = BaseContext & {
  readonly db: TicketingDb;
  readonly sql: OpenDb<Tables>['sql'];
  readonly keys: CodeKeys;
};

/** Decides one entry, exit or leave and records it. The database is asked once: verdict, log row and admission are one statement. */
export async function scanTicket(
  gate: Gate,
  request: ScanRequest,
  gatekeeper: Gatekeeper,
): Promise<ScanAnswer> {
  const { sql, keys, now } = gate;
  const { usherId, eventId } = gatekeeper;
  const asked = readRequest(request);
  const { medium, kind, gateId, ticketId: chosen, leaveMinutes } = asked;
  const read = await readCode(keys, { code: request.code, medium, at: now });
  const [row] = await sql<[{ answer: AnsweredScan }]>`
    select ticketing.scan_ticket(
      ${usherId}::uuid, ${eventId}::uuid, 'ONLINE', ${asked.scanId}, ${kind}, ${medium}, ${gateId}::uuid, ${asked.device},
      ${read.code}, ${read.fault}, ${read.ticketId}::uuid, ${read.eventNumber}::bigint, ${read.epoch}::integer, ${read.uid},
      ${chosen}::uuid, ${leaveMinutes}::integer, ${request.acceptUnpaid}, null,
      ${request.scannedAt?.toISOString() ?? null}::timestamptz, ${now.toISOString()}::timestamptz
    ) as answer`;
  if (row.answer.outcome === 'forbidden') await recordRefusal(gate, gatekeeper);
  return toScan(row.answer);
}

function readRequest(request: ScanRequest) {
  const { medium, kind, gateId, ticketId, leaveMinutes } = request;
  const scanId = clientKey(request.scanId, 'input.scanId');
  const device = plainText(request.deviceId, { field: 'input.deviceId', lengthMax: 64 });
  if (medium === 'ADMIN') throw badInput('A gate reads QR codes and cards.', 'input.medium');
  if (kind === 'UNDO' || kind === 'ACTIVITY')
    throw badInput('A scan is an entry, an exit or a leave.', 'input.kind');
  if (leaveMinutes !== null && (kind !== 'LEAVE' || leaveMinutes < 1 || leaveMinutes > 1440))
    throw badInput('A leave has 1 to 1440 minutes.', 'input.leaveMinutes');
  if (gateId !== null && !isUuid(gateId)) throw notFound('Gate');
  if (ticketId !== null && medium !== 'NFC')
    throw badInput('Only a card opens several tickets.', 'input.ticketId');
  if (ticketId !== null && !isUuid(ticketId)) throw notFound('Ticket');
  return { scanId, device, medium, kind, gateId, ticketId, leaveMinutes } as const;
}

/** Somebody with a token tries to let people in where they do not work; the refusal itself has changed nothing. */
const recordRefusal = (gate: Gate, { usherId, eventId }: Gatekeeper) =>
  gate.db.transaction((tx) =>
    recordAudit(tx, gate, {
      verb: 'scan.refused',
      entityType: 'Event',
      entityId: eventId,
      after: { usherId },
    }),
  );
