import { notFound } from '@gatehouse/kit-subgraph/errors';
import { findEditRequest } from '../../../domain/edit-requests/find-edit-request.ts';
import { staffOf } from '../../../domain/staff.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const editRequest: NonNullable<QueryResolvers['editRequest']> = async (
  _parent,
  { id },
  { db, viewer },
) => {
  const found = await findEditRequest(db, staffOf(viewer), id);
  if (found === undefined) throw notFound('Edit request');
  return found;
};
