import { type Expense, expenses } from '@gatehouse/finances-db/expenses';
import type { AuditActor } from '@gatehouse/kit-subgraph/audit-payload';
import { signedIn } from '@gatehouse/kit-subgraph/viewer';
import type { Db } from '../desk.ts';
import { doOnce } from '../do-once.ts';
import { recordAudit } from '../record-audit.ts';
import { getExpense } from './get-expense.ts';
import { missingCategory } from './missing-category.ts';
import { type ExpenseTerms, readExpense } from './read-expense.ts';

type Wish = ExpenseTerms & { readonly idempotencyKey: string };
type Written = { readonly expense: Expense; readonly replayed: boolean };

/** Writes a bill down, as a draft. */
export async function createExpense(db: Db, actor: AuditActor, wish: Wish): Promise<Written> {
  const { accountId: createdBy } = signedIn(actor.viewer);
  const terms = readExpense(wish, actor.now);
  const use = {
    operation: 'expense.create',
    idempotencyKey: wish.idempotencyKey,
    content: terms,
  };
  const { outcome, replayed } = await doOnce(db, actor, use, async (tx) => {
    const [expense] = await tx
      .insert(expenses)
      .values({ ...terms, createdBy, createdAt: actor.now })
      .returning({ id: expenses.id })
      .catch(missingCategory);
    if (expense === undefined) throw new Error('The new expense was not answered.');
    await recordAudit(tx, actor, {
      verb: 'expense.create',
      entityType: 'Expense',
      entityId: expense.id,
      after: terms,
    });
    return { expenseId: expense.id };
  });
  return { expense: await getExpense(db, outcome.expenseId), replayed };
}
