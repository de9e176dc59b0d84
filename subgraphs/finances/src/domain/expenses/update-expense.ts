import { type Expense, expenses } from '@gatehouse/finances-db/expenses';
import type { AuditActor } from '@gatehouse/kit-subgraph/audit-payload';
import { notFound } from '@gatehouse/kit-subgraph/errors';
import { eq } from 'drizzle-orm';
import { changedFields } from '../changed-fields.ts';
import type { Db } from '../desk.ts';
import { readReplacement } from '../read-replacement.ts';
import { recordAudit } from '../record-audit.ts';
import { lockDraft, type SeenDraft } from './lock-draft.ts';
import { missingCategory } from './missing-category.ts';
import { type ExpenseTerms, readExpenseField as read } from './read-expense.ts';

type Change = SeenDraft & {
  readonly [Field in keyof ExpenseTerms]?: ExpenseTerms[Field] | null | undefined;
};

/** Changes a draft that nobody changed since it was seen; what is left out stays. */
export async function updateExpense(db: Db, actor: AuditActor, given: Change): Promise<Expense> {
  const onDay = (day: string) => read.incurredOn(day, actor.now);
  const change = {
    categoryId: readReplacement(given.categoryId, 'input.categoryId', read.categoryId),
    description: readReplacement(given.description, 'input.description', read.description),
    vendor: readReplacement(given.vendor, 'input.vendor', read.vendor),
    amountMinor: readReplacement(given.amountMinor, 'input.amountMinor', read.amountMinor),
    currency: readReplacement(given.currency, 'input.currency', read.currency),
    incurredOn: readReplacement(given.incurredOn, 'input.incurredOn', onDay),
  };
  return db.transaction(async (tx) => {
    const draft = await lockDraft(tx, given);
    const changed = changedFields(draft, change);
    if (changed === undefined) return draft;
    const [expense] = await tx
      .update(expenses)
      .set({ ...changed.after, version: draft.version + 1 })
      .where(eq(expenses.id, draft.id))
      .returning()
      .catch(missingCategory);
    if (expense === undefined) throw notFound('Expense');
    await recordAudit(tx, actor, {
      verb: 'expense.update',
      entityType: 'Expense',
      entityId: expense.id,
      ...changed,
    });
    return expense;
  });
}
