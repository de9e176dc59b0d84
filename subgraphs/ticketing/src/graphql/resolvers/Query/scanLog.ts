import { listScanLog } from '../../../domain/scan-log/list-scan-log.ts';
import { staffOf } from '../../../domain/staff.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const scanLog: NonNullable<QueryResolvers['scanLog']> = (
  _parent,
  { filter, first, after },
  { db, viewer },
) => listScanLog(db, staffOf(viewer), { filter: filter ?? {}, first, after });
