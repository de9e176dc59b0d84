import type { ExpenseCategoryResolvers } from './../types.generated.ts';

export const ExpenseCategory: ExpenseCategoryResolvers = {};
