import { expenseCategories, type ExpenseCategory } from '@gatehouse/finances-db/expenses';
import { inArray } from 'drizzle-orm';
import type { Tx } from '../desk.ts';

/** The categories of these ids. */
export const findExpenseCategories = async (
  tx: Tx,
  ids: readonly string[],
): Promise<readonly ExpenseCategory[]> =>
  tx
    .select()
    .from(expenseCategories)
    .where(inArray(expenseCategories.id, [...ids]));
