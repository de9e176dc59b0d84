import { signedInTo } from '@gatehouse/kit-subgraph/viewer';
import { verifyAssignmentCode as verify } from '../../../domain/merchants/verify-assignment-code.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const verifyAssignmentCode: NonNullable<MutationResolvers['verifyAssignmentCode']> = async (
  _parent,
  { input },
  { till, assignmentCodeKey: key, viewer, now, loaders },
) => {
  const { profileId: merchantId, accountId: actorId } = signedInTo('merchant', viewer);
  const answer = await verify(till.db, { ...input, merchantId, actorId, key, now });
  // What another field of this request has loaded is out of date now.
  loaders.card.clearAll();
  switch (answer.outcome) {
    case 'done':
      return { __typename: 'VerifyAssignmentCodePayload', assignment: answer.assignment };
    case 'badCode': {
      const { reason, triesLeft } = answer;
      return { __typename: 'AssignmentCodeError', reason, triesLeft };
    }
    case 'notAssignable':
      return { __typename: 'CardNotAssignableError', reason: answer.reason };
  }
};
