import { updateExpense as update } from '../../../domain/expenses/update-expense.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const updateExpense: NonNullable<MutationResolvers['updateExpense']> = async (
  _parent,
  { input },
  context,
) => ({ expense: await update(context.desk.db, context, input) });
