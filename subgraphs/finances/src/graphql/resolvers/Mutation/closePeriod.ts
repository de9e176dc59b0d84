import { closePeriod as close } from '../../../domain/periods/close-period.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const closePeriod: NonNullable<MutationResolvers['closePeriod']> = async (
  _parent,
  { input },
  context,
) => {
  const answer = await close(context.desk.db, context, input);
  switch (answer.outcome) {
    case 'closed': {
      const { period, replayed } = answer;
      return { __typename: 'ClosePeriodPayload', period, replayed };
    }
    case 'broken':
      return { __typename: 'BooksBrokenError', checks: answer.checks };
  }
};
