import { createExpenseCategory as create } from '../../../domain/expenses/create-expense-category.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const createExpenseCategory: NonNullable<
  MutationResolvers['createExpenseCategory']
> = async (_parent, { input }, context) => ({
  expenseCategory: await create(context.desk.db, context, input.name),
});
