import { expenseCategories, type ExpenseCategory } from '@gatehouse/finances-db/expenses';
import type { AuditActor } from '@gatehouse/kit-subgraph/audit-payload';
import type { Db } from '../desk.ts';
import { readName } from '../read-name.ts';
import { recordAudit } from '../record-audit.ts';
import { categoryNameTaken } from './category-name-taken.ts';

/** Adds something the platform spends money on; CONFLICT for a name that is taken. */
export async function createExpenseCategory(
  db: Db,
  actor: AuditActor,
  given: string,
): Promise<ExpenseCategory> {
  const name = readName(given, { field: 'input.name', lengthMax: 100 });
  return db.transaction(async (tx) => {
    const [category] = await tx
      .insert(expenseCategories)
      .values({ name, createdAt: actor.now })
      .returning()
      .catch(categoryNameTaken);
    if (category === undefined) throw new Error('The new category was not answered.');
    await recordAudit(tx, actor, {
      verb: 'expense_category.create',
      entityType: 'ExpenseCategory',
      entityId: category.id,
      after: { name },
    });
    return category;
  });
}
