import { eventOfUsher } from '../../../domain/gate/event-of-usher.ts';
import { logScanActivity as logActivity } from '../../../domain/scan-log/log-scan-activity.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const logScanActivity: NonNullable<MutationResolvers['logScanActivity']> = async (
  _parent,
  { input: { gateId = null, happenedAt = null, ...input } },
  context,
) => {
  const activity = { ...input, gateId, happenedAt };
  return { entry: await logActivity(context, activity, eventOfUsher(context.viewer)) };
};
