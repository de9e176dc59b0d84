import { listPermissions } from '../../../domain/roles/list-permissions.ts';
import { rowWordOf } from '../../word-of.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const permissions: NonNullable<QueryResolvers['permissions']> = (
  _parent,
  { portal },
  { db },
) => listPermissions(db, rowWordOf(portal));
