import { approveEditRequest as approve } from '../../../domain/edit-requests/approve-edit-request.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const approveEditRequest: NonNullable<MutationResolvers['approveEditRequest']> = async (
  _parent,
  { input: { editRequestId } },
  context,
) => {
  const editRequest = await approve(context.db, editRequestId, context);
  context.loaders.event.clearAll();
  return { editRequest };
};
