import { requestWithdrawal as request } from '../../../domain/profit/request-withdrawal.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const requestWithdrawal: NonNullable<MutationResolvers['requestWithdrawal']> = async (
  _parent,
  { input },
  context,
) => {
  const answer = await request(context.desk.db, context, input);
  switch (answer.outcome) {
    case 'requested': {
      const { disbursement, replayed } = answer;
      return { __typename: 'RequestWithdrawalPayload', disbursement, replayed };
    }
    case 'insufficient':
      return { __typename: 'WithdrawalExceedsShareError', available: answer.available };
  }
};
