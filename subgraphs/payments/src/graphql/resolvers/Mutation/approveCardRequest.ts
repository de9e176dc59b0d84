import { decideCardRequest } from '../../../domain/cards/decide-card-request.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const approveCardRequest: NonNullable<MutationResolvers['approveCardRequest']> = async (
  _parent,
  { input },
  context,
) => {
  const decision = { requestId: input.requestId, decision: 'APPROVED' } as const;
  return { request: await decideCardRequest(context.till.db, context, decision) };
};
