import { forbidden } from '@gatehouse/kit-subgraph/errors';
import type { Hall } from '../../hall.ts';
import { plainText } from '../plain-text.ts';
import { getStaffedEvent } from '../staff.ts';
import { findDeviceSyncs, type DeviceSync } from './find-device-syncs.ts';
import type { Usher } from '../gate/usher-of.ts';

/** How one device of the usher's event stands; all of them for a supervisor who names none. */
export async function getSyncStatus(
  { db, sql }: Hall,
  usher: Usher,
  deviceId: string | null,
): Promise<readonly DeviceSync[]> {
  if (deviceId === null && !usher.isSupervisor)
    throw forbidden('Only a supervisor sees all devices: say which one.');
  const event = await getStaffedEvent(db, usher, usher.eventId);
  const one = deviceId === null ? null : plainText(deviceId, { field: 'deviceId', lengthMax: 64 });
  return findDeviceSyncs(sql, event.id, one);
}
