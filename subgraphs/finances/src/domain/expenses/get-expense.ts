import { type Expense, expenses } from '@gatehouse/finances-db/expenses';
import { notFound } from '@gatehouse/kit-subgraph/errors';
import { eq } from 'drizzle-orm';
import type { Tx } from '../desk.ts';
import { readId } from '../read-id.ts';

/** The expense, or NOT_FOUND. */
export async function getExpense(tx: Tx, id: string): Promise<Expense> {
  const [expense] = await tx
    .select()
    .from(expenses)
    .where(eq(expenses.id, readId(id, 'Expense')));
  if (expense === undefined) throw notFound('Expense');
  return expense;
}
