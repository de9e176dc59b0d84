import { createExpense as create } from '../../../domain/expenses/create-expense.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const createExpense: NonNullable<MutationResolvers['createExpense']> = (
  _parent,
  { input },
  context,
) => create(context.desk.db, context, input);
