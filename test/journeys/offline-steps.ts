import { randomUUID } from 'node:crypto';
import type { Send } from './door-steps.ts';

type Signed = { readonly send: Send; readonly token: string };
type Held = { readonly code: string; readonly gateId: string; readonly supervisorToken: string };

/** What two scanners do that lose the network and find it again, and what a supervisor does about them. */
export async function usherOfflineSteps(
  { send, token }: Signed,
  { code, gateId, supervisorToken }: Held,
): Promise<void> {
  for (const deviceId of ['offline-1', 'offline-2']) {
    const { cache } = (await send('OpenCache', { input: { deviceId } }, token)).openCache;
    const cacheId = cache.id;
    await send('CachedTickets', { cacheId }, token);
    await send('CachedCards', { cacheId }, token);
    const scan = { scanId: randomUUID(), cacheId, code, gateId, verdict: 'VALID' };
    const scans = [{ ...scan, scannedAt: new Date() }];
    await send('UploadScans', { input: { deviceId, scans } }, token);
  }
  await send('SyncStatus', { deviceId: 'offline-1' }, token);
  await send('ScanConflicts', {}, supervisorToken);
  await send('RemoveDevice', { input: { deviceId: 'offline-1' } }, supervisorToken);
  await send('RestoreDevice', { input: { deviceId: 'offline-1' } }, supervisorToken);
}

/** What those do who answer for an event from a desk: its organizer, and administrators. */
export async function deskOfflineSteps({ send, token }: Signed, eventId: string): Promise<void> {
  await send('ScanConflicts', { eventId }, token);
  const input = { eventId, deviceId: 'left-behind' };
  await send('RemoveDevice', { input }, token);
  await send('RestoreDevice', { input }, token);
}
