import { rejectRequest as reject } from '../../../domain/approvals/reject-request.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const rejectRequest: NonNullable<MutationResolvers['rejectRequest']> = async (
  _parent,
  { input },
  context,
) => {
  return { approval: await reject(context, input) };
};
