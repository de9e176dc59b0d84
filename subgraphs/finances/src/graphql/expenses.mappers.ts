import type { Expense, ExpenseCategory } from '@gatehouse/finances-db/expenses';

export type ExpenseMapper = Expense;
export type ExpenseCategoryMapper = ExpenseCategory;
