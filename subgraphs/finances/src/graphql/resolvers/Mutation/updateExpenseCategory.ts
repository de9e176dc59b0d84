import { updateExpenseCategory as update } from '../../../domain/expenses/update-expense-category.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const updateExpenseCategory: NonNullable<
  MutationResolvers['updateExpenseCategory']
> = async (_parent, { input }, context) => ({
  expenseCategory: await update(context.desk.db, context, input),
});
