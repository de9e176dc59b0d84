import { getSyncStatus } from '../../../domain/offline/get-sync-status.ts';
import { usherAtGate } from '../../../domain/offline/usher-at-gate.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const syncStatus: NonNullable<QueryResolvers['syncStatus']> = async (
  _parent,
  { deviceId = null },
  context,
) => ({
  asOf: context.now,
  devices: await getSyncStatus(context, usherAtGate(context.viewer), deviceId),
});
