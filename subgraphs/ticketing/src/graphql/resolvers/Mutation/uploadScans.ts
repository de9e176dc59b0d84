import { uploadScans as upload } from '../../../domain/offline/upload-scans.ts';
import { usherOf } from '../../../domain/gate/usher-of.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const uploadScans: NonNullable<MutationResolvers['uploadScans']> = async (
  _parent,
  { input },
  context,
) => {
  const scans = input.scans.map((scan) => {
    const { ticketId = null, gateId = null, reason = null, leaveMinutes = null } = scan;
    const { medium = 'QR', kind = 'ENTRY' } = scan;
    return { ...scan, medium, kind, ticketId, gateId, reason, leaveMinutes };
  });
  const { deviceId } = input;
  return { results: await upload(context, { deviceId, scans }, usherOf(context.viewer)) };
};
