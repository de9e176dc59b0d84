import { listExpenseCategories } from '../../../domain/expenses/list-expense-categories.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const expenseCategories: NonNullable<QueryResolvers['expenseCategories']> = (
  _parent,
  paging,
  { desk },
) => listExpenseCategories(desk.db, paging);
