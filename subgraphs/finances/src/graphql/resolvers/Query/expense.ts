import { getExpense } from '../../../domain/expenses/get-expense.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const expense: NonNullable<QueryResolvers['expense']> = (_parent, { id }, { desk }) =>
  getExpense(desk.db, id);
