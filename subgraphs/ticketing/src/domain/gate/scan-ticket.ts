import { badInput, conflict, forbidden, notFound } from '@gatehouse/kit-subgraph/errors';
import type { OpenDb } from '@gatehouse/kit-postgres/open-db';
import type { BaseContext } from '@gatehouse/kit-subgraph/subgraph';
import type { Scan } from '@gatehouse/ticketing-db/gate';
import type { Dependent } from '@gatehouse/ticketing-db/projections';
import { clientKey } from '../client-key.ts';
import { checkCode } from '../codes/check-code.ts';
import type { CodeKeys } from '../codes/code-keys.ts';
import type { Tables, TicketingDb } from '../db.ts';
import { isUuid } from '../is-uuid.ts';
import { plainText } from '../plain-text.ts';
import { recordAudit } from '../record-audit.ts';
import type { ScanReason } from './scan-reason.ts';

export type ScanRequest = {
  readonly scanId: string;
  readonly code: string;
  readonly gateId: string | null;
  readonly deviceId: string;
  readonly scannedAt: Date | null;
  readonly acceptUnpaid: boolean;
};

type Gatekeeper = {
  readonly usherId: string;
  /** Of the usher's token: an usher works at one event per sign-in. */
  readonly eventId: string;
};

type Gate = BaseContext & {
  readonly db: TicketingDb;
  readonly sql: OpenDb<Tables>['sql'];
  readonly keys: CodeKeys;
};

type Named = { readonly id: string; readonly name: string };

/** A recorded scan, with what the staff needs to see of it. */
export type ScanAnswer = {
  readonly scanId: string;
  readonly verdict: Scan['verdict'];
  readonly reason: ScanReason | null;
  readonly receivedAt: string;
  readonly firstAt: string | null;
  readonly firstGate: Named | null;
  readonly ticketType: Named | null;
  readonly attendee: {
    readonly name: string | null;
    readonly photoUrl?: string | null;
    readonly bloodType?: string | null;
    readonly emergencyContact?: { readonly name: string; readonly mobile: string } | null;
    readonly labels: readonly string[];
    readonly dependents: readonly Dependent[];
  } | null;
};

type Answer =
  | ({ readonly outcome: 'answered' } & ScanAnswer)
  | { readonly outcome: 'forbidden' | 'noGate' | 'manyCheckpoints' | 'idReused' };

const codeLengthMax = 4096;
const codeKeptMax = 512;

/** Decides one entry and records it. The database is asked once: verdict, log row and admission are one statement. */
export async function scanTicket(
  gate: Gate,
  request: ScanRequest,
  gatekeeper: Gatekeeper,
): Promise<ScanAnswer> {
  const { sql, keys, now } = gate;
  const { usherId, eventId } = gatekeeper;
  const scanId = clientKey(request.scanId, 'input.scanId');
  const device = plainText(request.deviceId, { field: 'input.deviceId', lengthMax: 64 });
  const { code, gateId, scannedAt, acceptUnpaid } = request;
  if (code.length > codeLengthMax)
    throw badInput(`A code has at most ${codeLengthMax} characters.`, 'input.code');
  if (gateId !== null && !isUuid(gateId)) throw notFound('Gate');

  const { fault = null, claim } = await checkCode(keys, code, now);
  const [row] = await sql<[{ answer: Answer }]>`
    select ticketing.scan_ticket(
      ${usherId}::uuid, ${eventId}::uuid, ${scanId}, ${gateId}::uuid, ${device}, ${keptCode(code)},
      ${fault}, ${claim?.ticketId ?? null}::uuid, ${claim?.eventNumber ?? null}::bigint, ${claim?.epoch ?? null}::integer,
      ${acceptUnpaid}, ${scannedAt?.toISOString() ?? null}::timestamptz, ${now.toISOString()}::timestamptz
    ) as answer`;
  if (row.answer.outcome === 'forbidden') await recordRefusal(gate, gatekeeper);
  return toScan(row.answer);
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

/** The database takes any text but this one character. */
const keptCode = (code: string) => code.slice(0, codeKeptMax).replaceAll('\0', '\u{FFFD}');

function toScan(answer: Answer): ScanAnswer {
  switch (answer.outcome) {
    case 'answered':
      return answer;
    case 'forbidden':
      throw forbidden('You are not assigned to this event.');
    case 'noGate':
      throw notFound('Gate');
    case 'manyCheckpoints':
      throw badInput('This event has several checkpoints: say at which gate.', 'input.gateId');
    case 'idReused':
      throw conflict('This scanId was used for another scan.');
  }
}
