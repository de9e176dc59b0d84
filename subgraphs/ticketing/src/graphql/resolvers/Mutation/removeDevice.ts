import { removeDevice as remove } from '../../../domain/offline/remove-device.ts';
import { getDeviceSync } from '../../../domain/offline/get-device-sync.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const removeDevice: NonNullable<MutationResolvers['removeDevice']> = async (
  _parent,
  { input: { eventId = null, deviceId } },
  context,
) => {
  const which = await remove(context, { eventId, deviceId });
  return { device: await getDeviceSync(context.sql, which) };
};
