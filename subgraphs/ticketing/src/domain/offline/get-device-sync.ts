import { notFound } from '@gatehouse/kit-subgraph/errors';
import type { Hall } from '../../hall.ts';
import { findDeviceSyncs, type DeviceSync } from './find-device-syncs.ts';

type Which = { readonly eventId: string; readonly deviceId: string };

/** How a device stands that is known to be there. */
export async function getDeviceSync(
  sql: Hall['sql'],
  { eventId, deviceId }: Which,
): Promise<DeviceSync> {
  const [device] = await findDeviceSyncs(sql, eventId, deviceId);
  if (device === undefined) throw notFound('Device');
  return device;
}
