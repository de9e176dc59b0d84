import { listEditRequests } from '../../../domain/edit-requests/list-edit-requests.ts';
import { staffOf } from '../../../domain/staff.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const editRequests: NonNullable<QueryResolvers['editRequests']> = (
  _parent,
  { filter, first, after },
  { db, viewer },
) => listEditRequests(db, { ...filter, staff: staffOf(viewer), first, after });
