import { getLogEntry } from '../../../domain/scan-log/get-log-entry.ts';
import { staffOf } from '../../../domain/staff.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const scanLogEntry: NonNullable<QueryResolvers['scanLogEntry']> = (
  _parent,
  { id },
  { db, viewer },
) => getLogEntry(db, staffOf(viewer), id);
