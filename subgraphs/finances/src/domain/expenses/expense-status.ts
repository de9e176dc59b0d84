import type { Expense } from '@gatehouse/finances-db/expenses';

export type ExpenseStatus = Expense['status'];

/** Where an expense can go from where it is; the same holds in the database. */
export const nextExpenseStatus: Readonly<Record<ExpenseStatus, readonly ExpenseStatus[]>> = {
  DRAFT: ['APPROVED', 'REJECTED'],
  // Paid by its disbursement; one that comes to nothing leaves it approved.
  APPROVED: ['PAID'],
  PAID: [],
  REJECTED: [],
};
