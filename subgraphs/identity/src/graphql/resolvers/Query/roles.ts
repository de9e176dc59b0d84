import { insiderOf } from '../../../domain/members/place.ts';
import { listRoles } from '../../../domain/roles/list-roles.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const roles: NonNullable<QueryResolvers['roles']> = (_parent, args, { db, viewer }) =>
  listRoles(db, insiderOf(viewer), args);
