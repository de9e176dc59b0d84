import { decideRequest as decide } from '../../../domain/approvals/decide-request.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const approveRequest: NonNullable<MutationResolvers['approveRequest']> = async (
  _parent,
  { input },
  context,
) => {
  const approval = await decide(context, { id: input.id, status: 'approved', reason: null });
  return { approval };
};
