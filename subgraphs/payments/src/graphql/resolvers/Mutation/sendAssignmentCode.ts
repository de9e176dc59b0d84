import { signedInTo } from '@gatehouse/kit-subgraph/viewer';
import { sendAssignmentCode as send } from '../../../domain/merchants/send-assignment-code.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const sendAssignmentCode: NonNullable<MutationResolvers['sendAssignmentCode']> = async (
  _parent,
  { input: { assignmentId } },
  { till, assignmentCodeKey: key, viewer, now },
) => {
  const { profileId: merchantId } = signedInTo('merchant', viewer);
  const answer = await send(till.db, { merchantId, assignmentId, key, now });
  if (answer.outcome === 'over')
    return { __typename: 'AssignmentCodeError', reason: 'OVER', triesLeft: 0 };
  return { __typename: 'SendAssignmentCodePayload', assignment: answer.assignment };
};
