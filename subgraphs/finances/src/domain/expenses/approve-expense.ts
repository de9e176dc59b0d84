import type { Expense } from '@gatehouse/finances-db/expenses';
import type { AuditActor } from '@gatehouse/kit-subgraph/audit-payload';
import { signedIn } from '@gatehouse/kit-subgraph/viewer';
import type { Db } from '../desk.ts';
import { doOnce } from '../do-once.ts';
import { postLate } from '../mirror/post-late.ts';
import { decideDraft } from './decide-draft.ts';
import { getExpense } from './get-expense.ts';
import type { SeenDraft } from './lock-draft.ts';

type Approval = SeenDraft & { readonly idempotencyKey: string };
type Approved = { readonly expense: Expense; readonly replayed: boolean };

/**
 * Makes a draft a cost of the day it was incurred on, which the platform owes from now on. Where that month is closed, it is one
 * of today, and its journal names the day.
 */
export async function approveExpense(
  db: Db,
  actor: AuditActor,
  { idempotencyKey, expenseId, version }: Approval,
): Promise<Approved> {
  const { accountId: actorId } = signedIn(actor.viewer);
  const seen = { expenseId, version };
  const use = { operation: 'expense.approve', idempotencyKey, content: seen };
  const { outcome, replayed } = await doOnce(db, actor, use, async (tx) => {
    const expense = await decideDraft(tx, actor, { ...seen, status: 'APPROVED' });
    const { id, categoryId, amountMinor, currency, incurredOn, vendor } = expense;
    await postLate(tx, {
      kind: 'expense.approved',
      sourceId: id,
      actorId,
      effectiveOn: incurredOn,
      memo: { categoryId, vendor },
      lines: [
        { kind: 'expense', owner: categoryId, currency, amountMinor: -amountMinor },
        { kind: 'expenses_payable', currency, amountMinor },
      ],
    });
    return { expenseId: id };
  });
  return { expense: await getExpense(db, outcome.expenseId), replayed };
}
