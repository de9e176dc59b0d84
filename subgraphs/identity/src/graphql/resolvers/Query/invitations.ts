import { insiderOf } from '../../../domain/members/place.ts';
import { listInvitations } from '../../../domain/invitations/list-invitations.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const invitations: NonNullable<QueryResolvers['invitations']> = (
  _parent,
  args,
  { db, viewer },
) => listInvitations(db, insiderOf(viewer), args);
