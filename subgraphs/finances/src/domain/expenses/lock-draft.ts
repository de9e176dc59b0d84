import { type Expense, expenses } from '@gatehouse/finances-db/expenses';
import { conflict, notFound } from '@gatehouse/kit-subgraph/errors';
import { eq } from 'drizzle-orm';
import type { Tx } from '../desk.ts';
import { readId } from '../read-id.ts';

export type SeenDraft = { readonly expenseId: string; readonly version: number };

/** The draft as the client saw it, kept from everybody else until the transaction ends; CONFLICT where it changed or is none any more. */
export async function lockDraft(tx: Tx, { expenseId, version }: SeenDraft): Promise<Expense> {
  const [expense] = await tx
    .select()
    .from(expenses)
    .where(eq(expenses.id, readId(expenseId, 'Expense')))
    .for('update');
  if (expense === undefined) throw notFound('Expense');
  if (expense.status !== 'DRAFT') throw conflict(`It is ${expense.status} and no draft any more.`);
  if (expense.version !== version) throw conflict('The draft changed since it was seen.');
  return expense;
}
