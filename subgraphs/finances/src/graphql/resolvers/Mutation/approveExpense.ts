import { approveExpense as approve } from '../../../domain/expenses/approve-expense.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const approveExpense: NonNullable<MutationResolvers['approveExpense']> = (
  _parent,
  { input },
  context,
) => approve(context.desk.db, context, input);
