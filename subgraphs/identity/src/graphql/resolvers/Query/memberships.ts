import { insiderOf } from '../../../domain/members/place.ts';
import { listMemberships } from '../../../domain/members/list-memberships.ts';
import { rowWordOf } from '../../word-of.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const memberships: NonNullable<QueryResolvers['memberships']> = (
  _parent,
  args,
  { db, viewer },
) =>
  listMemberships(db, insiderOf(viewer), {
    ...args,
    filter: {
      ...args.filter,
      status: args.filter?.status == null ? undefined : rowWordOf(args.filter.status),
    },
  });
