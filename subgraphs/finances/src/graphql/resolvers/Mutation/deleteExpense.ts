import { deleteExpense as remove } from '../../../domain/expenses/delete-expense.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const deleteExpense: NonNullable<MutationResolvers['deleteExpense']> = async (
  _parent,
  { input },
  context,
) => ({ expenseId: await remove(context.desk.db, context, input) });
