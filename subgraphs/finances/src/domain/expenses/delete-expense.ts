import { expenses } from '@gatehouse/finances-db/expenses';
import type { AuditActor } from '@gatehouse/kit-subgraph/audit-payload';
import { eq } from 'drizzle-orm';
import type { Db } from '../desk.ts';
import { recordAudit } from '../record-audit.ts';
import { lockDraft, type SeenDraft } from './lock-draft.ts';

/** Deletes a draft that nobody changed since it was seen; what it said goes on record. Answers the id it had. */
export async function deleteExpense(db: Db, actor: AuditActor, seen: SeenDraft): Promise<string> {
  return db.transaction(async (tx) => {
    const { id, categoryId, description, vendor, ...draft } = await lockDraft(tx, seen);
    await tx.delete(expenses).where(eq(expenses.id, id));
    const { amountMinor, currency, incurredOn, createdBy } = draft;
    await recordAudit(tx, actor, {
      verb: 'expense.delete',
      entityType: 'Expense',
      entityId: id,
      before: {
        categoryId,
        description,
        vendor,
        amountMinor,
        currency,
        incurredOn,
        createdBy,
      },
    });
    return id;
  });
}
