import { listExpenses } from '../../../domain/expenses/list-expenses.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const expenses: NonNullable<QueryResolvers['expenses']> = (
  _parent,
  { filter, ...listing },
  { desk },
) => listExpenses(desk.db, { ...listing, filter: filter ?? {} });
