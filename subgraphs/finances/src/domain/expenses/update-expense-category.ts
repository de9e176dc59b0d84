import { expenseCategories, type ExpenseCategory } from '@gatehouse/finances-db/expenses';
import type { AuditActor } from '@gatehouse/kit-subgraph/audit-payload';
import { notFound } from '@gatehouse/kit-subgraph/errors';
import { eq } from 'drizzle-orm';
import type { Db } from '../desk.ts';
import { readId } from '../read-id.ts';
import { readName } from '../read-name.ts';
import { recordAudit } from '../record-audit.ts';
import { categoryNameTaken } from './category-name-taken.ts';

type Change = { readonly expenseCategoryId: string; readonly name: string };

/** Calls a category something else, for what was spent on it before too; CONFLICT for a name that is taken. */
export async function updateExpenseCategory(
  db: Db,
  actor: AuditActor,
  given: Change,
): Promise<ExpenseCategory> {
  const isIt = eq(expenseCategories.id, readId(given.expenseCategoryId, 'Expense category'));
  const name = readName(given.name, { field: 'input.name', lengthMax: 100 });
  return db.transaction(async (tx) => {
    const [before] = await tx.select().from(expenseCategories).where(isIt).for('no key update');
    if (before === undefined) throw notFound('Expense category');
    if (before.name === name) return before;
    await tx.update(expenseCategories).set({ name }).where(isIt).catch(categoryNameTaken);
    await recordAudit(tx, actor, {
      verb: 'expense_category.update',
      entityType: 'ExpenseCategory',
      entityId: before.id,
      before: { name: before.name },
      after: { name },
    });
    return { ...before, name };
  });
}
