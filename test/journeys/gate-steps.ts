import { waitFor } from '@gatehouse/kit-events/wait-for';
import { sealScans } from '@gatehouse/ticketing/domain/scan-log/seal-scans';
import { randomUUID } from 'node:crypto';
import { bytesOf, photo } from '../files/pictures.ts';
import { here } from '../identity/send-file.ts';
import type { Graph } from '../kit/graph.ts';
import { anUsher } from '../kit/roles.ts';
import { anEvent } from '../kit/seed.ts';
import { deliverTo } from '../ticketing/deliver.ts';
import { aCard, aGatekeeper } from '../ticketing/gate-asks.ts';
import { scanner } from '../ticketing/scanner.ts';
import type { Send } from './door-steps.ts';

type Signed = { readonly send: Send; readonly token: string };
type AtGate = { readonly eventId: string; readonly gateId: string; readonly code: string };

const deviceId = 'scanner-1';

/** What an usher looks up before and after a ticket is scanned, and what they report. The ticket's holder enters and leaves. */
export async function usherGateSteps(
  graph: Graph,
  { send, token }: Signed,
  { eventId, gateId, code }: AtGate,
): Promise<void> {
  const ask = (name: string, variables: object = {}) => send(name, variables, token);
  await ask('AssignedEvents');
  await ask('GateAssignment', { eventId });
  const { verifyCode } = await ask('VerifyCode', { code, gateId });
  const ticketId = verifyCode.ticket.id;
  const [{ holderId }] = await graph.sql<[{ holderId: string }]>`
    select holder_id as "holderId" from ticketing.tickets where id = ${ticketId}`;
  const { uid } = await aCard(graph, { holderId });
  await graph.sql`
    insert into ticketing.projection_news (kind, at) values ('CARDS', now()) on conflict do nothing`;
  await ask('GateCard', { uid, gateId });
  await ask('NfcStatus');
  await ask('TestNfc', { uid });
  const scan = { code, gateId, deviceId };
  await ask('ScanTicket', { input: { ...scan, scanId: randomUUID() } });
  await ask('GateAttendee', { ticketId });
  await ask('GateAttendees', { name: 'lachance' });
  await ask('ScanTicket', { input: { ...scan, scanId: randomUUID(), kind: 'LEAVE' } });
  await ask('Leaves', { filter: { isOpen: true } });
  const activity = { scanId: randomUUID(), deviceId, note: 'The reader was restarted.' };
  await ask('LogScanActivity', { input: activity });
  const { scanLog } = await ask('ScanLog', { filter: { kind: 'ENTRY' } });
  await ask('ScanLogEntry', { id: scanLog.edges[0].node.id });
  const supervisor = await anUsher(graph, { eventId, isSupervisor: true });
  await graph.settle();
  await send('ExportScanLog', { input: {} }, supervisor.token);

  const photoUploadId = await sendPicture(graph, { send, token });
  const report = {
    idempotencyKey: randomUUID(),
    type: 'CROWD',
    severity: 'MEDIUM',
    text: 'The queue reaches the street.',
    gateId,
    ticketId,
    photoUploadId,
  };
  const { reportIncident } = await ask('ReportIncident', { input: report });
  await ask('Incidents', { filter: { status: 'OPEN' } });
  await ask('Incident', { id: reportIncident.incident.id });
  await ask('GateEvent');
}

async function sendPicture(graph: Graph, { send, token }: Signed): Promise<string> {
  const body = await bytesOf(photo().jpeg());
  const input = { purpose: 'INCIDENT_PHOTO', byteCount: body.length };
  const { requestPictureUpload } = await send('RequestPictureUpload', { input }, token);
  const { uploadId, url } = requestPictureUpload;
  await fetch(here(graph, url), { method: 'PUT', body });
  return uploadId;
}

/** What an organizer sees of the gates of an event of theirs. */
export async function organizerGateSteps(graph: Graph, { send, token }: Signed): Promise<void> {
  const { myOrganizer } = await send('MyOrganizer', {}, token);
  const event = await anEvent(graph, { organizerId: myOrganizer.id });
  const { eventId } = event;
  const usher = await aGatekeeper(graph, event);
  await scanner(graph, usher.token)('a shopping list');
  const report = { idempotencyKey: randomUUID(), type: 'OTHER', severity: 'LOW', text: 'A hat.' };
  await usher.read('ReportIncident', { input: report });
  await send('ScanLog', { filter: { eventId } }, token);
  await send('Incidents', { filter: { eventId } }, token);
}

/** What an administrator does about the log and the incidents that an usher has left. */
export async function adminGateSteps(graph: Graph, { send, token }: Signed): Promise<void> {
  const ask = (name: string, variables: object = {}) => send(name, variables, token);
  const { incidents } = await ask('Incidents');
  const { id: incidentId, eventId } = incidents.edges[0].node;
  await ask('ReviewIncident', { input: { incidentId, status: 'IN_REVIEW' } });
  await ask('ScanLog', { filter: { eventId, kind: 'ENTRY' } });
  await ask('ExportScanLog', { input: { eventId } });
  await using ticketing = deliverTo(graph);
  // The worker seals by the minute; the transactions that wrote the log have to have ended.
  const sealed = async () => {
    await sealScans(ticketing.db, new Date());
    const [row] = await graph.sql`select from ticketing.scan_blocks limit 1`;
    return row;
  };
  await waitFor(sealed, { timeoutMs: 10_000 });
  await ask('VerifyScanLog');
}
