import { rejectEditRequest as reject } from '../../../domain/edit-requests/reject-edit-request.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const rejectEditRequest: NonNullable<MutationResolvers['rejectEditRequest']> = async (
  _parent,
  { input },
  context,
) => ({ editRequest: await reject(context.db, input, context) });
