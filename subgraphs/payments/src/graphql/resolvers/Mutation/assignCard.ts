import { signedInTo } from '@gatehouse/kit-subgraph/viewer';
import { assignCard as assign } from '../../../domain/merchants/assign-card.ts';
import { getAssignment } from '../../../domain/merchants/get-assignment.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const assignCard: NonNullable<MutationResolvers['assignCard']> = async (
  _parent,
  { input },
  { till, assignmentCodeKey: key, viewer, now },
) => {
  const { profileId: merchantId, accountId: actorId } = signedInTo('merchant', viewer);
  const { outcome, replayed } = await assign(till.db, { ...input, merchantId, actorId, key, now });
  if (outcome.outcome === 'notAssignable')
    return { __typename: 'CardNotAssignableError', reason: outcome.reason };
  const assignment = await getAssignment(till.db, outcome.assignmentId);
  return { __typename: 'AssignCardPayload', assignment, replayed };
};
