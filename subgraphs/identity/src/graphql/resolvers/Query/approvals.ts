import { insiderOf } from '../../../domain/members/place.ts';
import { listApprovals } from '../../../domain/approvals/list-approvals.ts';
import { rowWordOf } from '../../word-of.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const approvals: NonNullable<QueryResolvers['approvals']> = (
  _parent,
  args,
  { db, viewer },
) =>
  listApprovals(db, insiderOf(viewer), {
    ...args,
    status: args.filter?.status == null ? undefined : rowWordOf(args.filter.status),
  });
