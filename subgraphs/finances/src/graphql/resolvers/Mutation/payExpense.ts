import { payExpense as pay } from '../../../domain/expenses/pay-expense.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const payExpense: NonNullable<MutationResolvers['payExpense']> = (
  _parent,
  { input },
  context,
) => pay(context.desk.db, context, input);
