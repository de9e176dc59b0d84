import { listRefundRequests } from '../../../domain/refunds/list-refund-requests.ts';
import { sightOf } from '../../../domain/sight.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const refundRequests: NonNullable<QueryResolvers['refundRequests']> = (
  _parent,
  { filter, first, after },
  { db, viewer },
) => listRefundRequests(db, { filter: filter ?? {}, sight: sightOf(viewer), first, after });
