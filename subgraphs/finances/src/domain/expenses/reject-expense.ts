import type { Expense } from '@gatehouse/finances-db/expenses';
import type { AuditActor } from '@gatehouse/kit-subgraph/audit-payload';
import type { Db } from '../desk.ts';
import { readRemark } from '../read-remark.ts';
import { decideDraft } from './decide-draft.ts';
import type { SeenDraft } from './lock-draft.ts';

type Rejection = SeenDraft & { readonly reason: string };

/** Turns a draft down, as a second person. */
export async function rejectExpense(
  db: Db,
  actor: AuditActor,
  { expenseId, version, reason: given }: Rejection,
): Promise<Expense> {
  const reason = readRemark(given, 'input.reason');
  const rejection = { expenseId, version, status: 'REJECTED', reason } as const;
  return db.transaction((tx) => decideDraft(tx, actor, rejection));
}
