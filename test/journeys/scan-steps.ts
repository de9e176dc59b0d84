import { randomUUID } from 'node:crypto';
import type { Graph } from '../kit/graph.ts';
import type { Send } from './door-steps.ts';

type Signed = { readonly send: Send; readonly token: string };

/** A ticket that somebody bought, and its code. */
export type Held = { readonly eventId: string; readonly ticketId: string; readonly code: string };

/** A customer looks whether their code would open the gate. */
export const customerScanSteps = ({ send, token }: Signed, code: string): Promise<unknown> =>
  send('VerifyOwnCode', { input: { code } }, token);

/** An usher lets somebody in who was not meant, and takes it back. */
export async function usherScanSteps(
  { send, token }: Signed,
  { code, gateId }: { readonly code: string; readonly gateId: string },
): Promise<void> {
  const deviceId = 'scanner-1';
  const scan = { scanId: randomUUID(), code, gateId, deviceId };
  await send('ScanTicket', { input: scan }, token);
  const undo = { scanId: randomUUID(), undoneScanId: scan.scanId, deviceId, reason: 'Wrong gate.' };
  await send('UndoScan', { input: undo }, token);
}

/** An administrator admits somebody who has lost their phone. */
export async function adminScanSteps(
  { sql }: Graph,
  { send, token }: Signed,
  { eventId, ticketId }: Held,
): Promise<void> {
  const [gate] = await sql<[{ id: string }]>`
    select gate.id from ticketing.gates as gate
    join ticketing.checkpoints as checkpoint on checkpoint.id = gate.checkpoint_id
    where checkpoint.event_id = ${eventId} order by gate.id limit 1`;
  const input = { scanId: randomUUID(), ticketId, gateId: gate.id, reason: 'Lost the phone.' };
  await send('CheckInTicket', { input }, token);
}
