import { getSyncStatus } from '../../../domain/offline/get-sync-status.ts';
import { usherOf } from '../../../domain/gate/usher-of.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const syncStatus: NonNullable<QueryResolvers['syncStatus']> = async (
  _parent,
  { deviceId = null },
  context,
) => ({
  asOf: context.now,
  devices: await getSyncStatus(context, usherOf(context.viewer), deviceId),
});
