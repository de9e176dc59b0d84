import { returnDeposit as giveBack } from '../../../domain/deposits/return-deposit.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const returnDeposit: NonNullable<MutationResolvers['returnDeposit']> = async (
  _parent,
  { input },
  context,
) => {
  const answer = await giveBack(context.desk.db, context, input);
  switch (answer.outcome) {
    case 'requested': {
      const { disbursement, replayed } = answer;
      return { __typename: 'ReturnDepositPayload', disbursement, replayed };
    }
    case 'exceeded':
      return { __typename: 'DepositExceededError', left: answer.left };
  }
};
