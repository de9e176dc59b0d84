import { restoreDevice as restore } from '../../../domain/offline/restore-device.ts';
import { getDeviceSync } from '../../../domain/offline/get-device-sync.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const restoreDevice: NonNullable<MutationResolvers['restoreDevice']> = async (
  _parent,
  { input: { eventId = null, deviceId } },
  context,
) => {
  const which = await restore(context, { eventId, deviceId });
  return { device: await getDeviceSync(context.sql, which) };
};
