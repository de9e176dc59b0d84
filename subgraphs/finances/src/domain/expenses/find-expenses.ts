import { type Expense, expenses } from '@gatehouse/finances-db/expenses';
import { inArray } from 'drizzle-orm';
import type { Tx } from '../desk.ts';

/** The expenses of these ids. */
export const findExpenses = async (tx: Tx, ids: readonly string[]): Promise<readonly Expense[]> =>
  tx
    .select()
    .from(expenses)
    .where(inArray(expenses.id, [...ids]));
