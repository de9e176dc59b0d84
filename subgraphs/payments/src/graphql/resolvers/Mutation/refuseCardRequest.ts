import { decideCardRequest } from '../../../domain/cards/decide-card-request.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const refuseCardRequest: NonNullable<MutationResolvers['refuseCardRequest']> = async (
  _parent,
  { input },
  context,
) => {
  const decision = {
    requestId: input.requestId,
    decision: 'REFUSED',
    reason: input.reason,
  } as const;
  return { request: await decideCardRequest(context.till.db, context, decision) };
};
