import { badInput, forbidden } from '@gatehouse/kit-subgraph/errors';
import type { BaseContext } from '@gatehouse/kit-subgraph/subgraph';
import pLimit, { type LimitFunction } from 'p-limit';
import type { Hall } from '../../hall.ts';
import { isUuid } from '../is-uuid.ts';
import { plainText } from '../plain-text.ts';
import { recordAudit } from '../record-audit.ts';
import type { Usher } from '../gate/usher-of.ts';
import { removedDevice } from './removed-device.ts';
import { storeScan, type UploadedScan } from './store-scan.ts';
import type { OfflineScan } from './read-offline-scan.ts';

type Upload = { readonly deviceId: string; readonly scans: readonly OfflineScan[] };

const scansMax = 500;

/**
 * Of all uploads of this process together, one scan at a time: when a network is back, twenty devices upload at once, and
 * everybody else at the gate still needs a turn at the database. Nobody waits at a door for an upload. Two at a time are done
 * in two thirds of the time, and everybody else waits longer. Scans wait in the order of their uploads, so that the first is
 * done soon.
 */
const lanes = 1;

/** What has had no turn by this long before the answer is due is to be sent again, and not stored for nobody after it. */
const answerTakesMs = 500;

/** Where whoever asks does not say how long they wait: as long as a subgraph process takes at most. */
const budgetDefaultMs = 4000;

const turns = new WeakMap<Hall['sql'], LimitFunction>();

function turnsAt({ sql }: Pick<Hall, 'sql'>): LimitFunction {
  const known = turns.get(sql) ?? pLimit(lanes);
  turns.set(sql, known);
  return known;
}

/** Stores what a device decided by itself, each scan once and by itself; the results come in the order of the scans. */
export async function uploadScans(
  gate: Hall & BaseContext,
  { scans, ...asked }: Upload,
  usher: Usher,
): Promise<readonly UploadedScan[]> {
  const endsAt = performance.now() + (gate.budgetMs ?? budgetDefaultMs) - answerTakesMs;
  const deviceId = plainText(asked.deviceId, { field: 'input.deviceId', lengthMax: 64 });
  if (scans.length < 1 || scans.length > scansMax)
    throw badInput(`Send 1 to ${scansMax} scans at a time.`, 'input.scans');
  await checkUpload(gate, { deviceId, scans }, usher);
  const device = { deviceId, usherId: usher.usherId, eventId: usher.eventId };
  const results = await turnsAt(gate).map(scans, async (scan): Promise<UploadedScan> =>
    performance.now() < endsAt
      ? storeScan(gate, scan, device)
      : { scanId: scan.scanId, problem: 'TRY_AGAIN' },
  );
  if (results.some(({ problem }) => problem === null)) await noteUpload(gate, device);
  return results;
}

type Standing = {
  readonly isAssigned: boolean;
  readonly isRemoved: boolean;
  readonly isElsewhere: boolean;
};

/** Before anything is stored: who uploads, from which device, and whether all gates are this event's. */
async function checkUpload(
  gate: Hall & BaseContext,
  { deviceId, scans }: Upload,
  { usherId, eventId }: Usher,
): Promise<void> {
  const gateIds = [...new Set(scans.flatMap(({ gateId }) => gateId ?? []))].filter(isUuid);
  const [standing] = await gate.sql<[Standing]>`
    select
      exists (
        select from ticketing.p_usher_events as assignment
        join ticketing.p_ushers as usher on usher.usher_id = assignment.usher_id and usher.status = 'ACTIVE'
        where assignment.usher_id = ${usherId} and assignment.event_id = ${eventId}) as "isAssigned",
      exists (
        select from ticketing.devices
        where event_id = ${eventId} and device_id = ${deviceId} and removed_at is not null) as "isRemoved",
      exists (
        select from ticketing.gates as gate join ticketing.checkpoints as checkpoint on checkpoint.id = gate.checkpoint_id
        where gate.id = any (${gateIds}::uuid[]) and checkpoint.event_id <> ${eventId}) as "isElsewhere"`;
  if (standing.isAssigned && !standing.isRemoved && !standing.isElsewhere) return;
  if (standing.isAssigned && standing.isRemoved) throw removedDevice();
  // Somebody with a token brings scans of where they do not work; the refusal itself has stored nothing.
  await gate.db.transaction((tx) =>
    recordAudit(tx, gate, {
      verb: 'scan.refused',
      entityType: 'Event',
      entityId: eventId,
      after: { usherId, deviceId },
    }),
  );
  throw forbidden('You are not assigned to the event of these scans.');
}

type Device = { readonly deviceId: string; readonly usherId: string; readonly eventId: string };

async function noteUpload(
  { sql, now }: Hall & BaseContext,
  { deviceId, usherId, eventId }: Device,
) {
  await sql`
    update ticketing.devices
    set last_upload_at = greatest(last_upload_at, ${now.toISOString()}::timestamptz), last_usher_id = ${usherId}
    where event_id = ${eventId} and device_id = ${deviceId}`;
}
