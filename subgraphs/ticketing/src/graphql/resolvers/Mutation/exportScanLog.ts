import { exportScanLog as exportLog } from '../../../domain/scan-log/export-scan-log.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const exportScanLog: NonNullable<MutationResolvers['exportScanLog']> = (
  _parent,
  { input: { eventId = null, filter } },
  context,
) => exportLog(context, { eventId, filter: filter ?? {} });
