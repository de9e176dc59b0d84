import { type Expense, expenses } from '@gatehouse/finances-db/expenses';
import type { AuditActor } from '@gatehouse/kit-subgraph/audit-payload';
import { forbidden, notFound } from '@gatehouse/kit-subgraph/errors';
import { signedIn } from '@gatehouse/kit-subgraph/viewer';
import { eq } from 'drizzle-orm';
import type { Tx } from '../desk.ts';
import { recordAudit } from '../record-audit.ts';
import { lockDraft, type SeenDraft } from './lock-draft.ts';

type Decision = SeenDraft &
  ({ readonly status: 'APPROVED' } | { readonly status: 'REJECTED'; readonly reason: string });

const verbs = { APPROVED: 'expense.approve', REJECTED: 'expense.reject' } as const;

/** Takes a draft to where a second person wants it; FORBIDDEN to whoever wrote it down. */
export async function decideDraft(
  tx: Tx,
  actor: AuditActor,
  { expenseId, version, ...decision }: Decision,
): Promise<Expense> {
  const { accountId: decidedBy } = signedIn(actor.viewer);
  const draft = await lockDraft(tx, { expenseId, version });
  if (draft.createdBy === decidedBy)
    throw forbidden('Whoever wrote it down does not decide on it: a second person does.');
  const [expense] = await tx
    .update(expenses)
    .set({ ...decision, decidedBy, decidedAt: actor.now })
    .where(eq(expenses.id, draft.id))
    .returning();
  if (expense === undefined) throw notFound('Expense');
  await recordAudit(tx, actor, {
    verb: verbs[decision.status],
    entityType: 'Expense',
    entityId: draft.id,
    before: { status: draft.status },
    after: decision,
  });
  return expense;
}
