import { rejectExpense as reject } from '../../../domain/expenses/reject-expense.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const rejectExpense: NonNullable<MutationResolvers['rejectExpense']> = async (
  _parent,
  { input },
  context,
) => ({ expense: await reject(context.desk.db, context, input) });
