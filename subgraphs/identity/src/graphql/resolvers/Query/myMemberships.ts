import { signedIn } from '@gatehouse/kit-subgraph/viewer';
import { listOwnMemberships } from '../../../domain/sessions/list-own-memberships.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const myMemberships: NonNullable<QueryResolvers['myMemberships']> = async (
  _parent,
  _args,
  { db, viewer, now },
) => listOwnMemberships(db, signedIn(viewer), now);
