import { signedInTo } from '@gatehouse/kit-subgraph/viewer';
import { listPayouts } from '../../../domain/payouts/list-payouts.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const myPayouts: NonNullable<QueryResolvers['myPayouts']> = (
  _parent,
  { status, first, after },
  { desk, viewer },
) =>
  listPayouts(desk.db, {
    first,
    after,
    filter: { status },
    sight: { organizerId: signedInTo('organizer', viewer).profileId },
  });
