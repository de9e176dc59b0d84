import { expenseCategories, type ExpenseCategory } from '@gatehouse/finances-db/expenses';
import { pageLimit, toPage, type Page, type PageArguments } from '@gatehouse/kit-subgraph/paging';
import { sql } from 'drizzle-orm';
import { afterName } from '../after-name.ts';
import type { Tx } from '../desk.ts';

/** One page of what the platform spends money on, by name. */
export async function listExpenseCategories(
  tx: Tx,
  paging: PageArguments,
): Promise<Page<ExpenseCategory>> {
  const limit = pageLimit(paging);
  const rows = await tx
    .select()
    .from(expenseCategories)
    .where(afterName(paging.after, expenseCategories.name))
    .orderBy(sql`lower(${expenseCategories.name})`)
    .limit(limit + 1);
  return toPage(rows, limit, ({ name }) => [name]);
}
