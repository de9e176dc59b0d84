import { forfeitDeposit as forfeit } from '../../../domain/deposits/forfeit-deposit.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const forfeitDeposit: NonNullable<MutationResolvers['forfeitDeposit']> = async (
  _parent,
  { input },
  context,
) => {
  const answer = await forfeit(context.desk.db, context, input);
  switch (answer.outcome) {
    case 'forfeited': {
      const { deposit, replayed } = answer;
      return { __typename: 'ForfeitDepositPayload', deposit, replayed };
    }
    case 'exceeded':
      return { __typename: 'DepositExceededError', left: answer.left };
  }
};
