import type { Disbursement } from '@gatehouse/finances-db/disbursements';
import { expenses } from '@gatehouse/finances-db/expenses';
import type { AuditActor } from '@gatehouse/kit-subgraph/audit-payload';
import { conflict, notFound } from '@gatehouse/kit-subgraph/errors';
import { eq } from 'drizzle-orm';
import { brokenKey } from '../broken-key.ts';
import type { Db, Tx } from '../desk.ts';
import { requestDisbursement } from '../disbursements/request-disbursement.ts';
import { getDisbursement } from '../disbursements/get-disbursement.ts';
import { doOnce } from '../do-once.ts';
import { readId } from '../read-id.ts';
import { readName } from '../read-name.ts';

type Wish = {
  readonly idempotencyKey: string;
  readonly expenseId: string;
  readonly destination: string;
};
type Asked = { readonly disbursement: Disbursement; readonly replayed: boolean };

/** Asks for an approved expense to be paid, whole: one disbursement at a time, and none once one was paid. */
export async function payExpense(db: Db, actor: AuditActor, wish: Wish): Promise<Asked> {
  const expenseId = readId(wish.expenseId, 'Expense');
  const destination = readName(wish.destination, { field: 'input.destination', lengthMax: 100 });
  const { idempotencyKey } = wish;
  const use = { operation: 'expense.pay', idempotencyKey, content: { expenseId, destination } };
  const { outcome, replayed } = await doOnce(db, actor, use, (tx) =>
    ask(tx, actor, { expenseId, destination }),
  );
  return { disbursement: await getDisbursement(db, outcome.disbursementId), replayed };
}

async function ask(
  tx: Tx,
  actor: AuditActor,
  { expenseId, destination }: Omit<Wish, 'idempotencyKey'>,
) {
  const isIt = eq(expenses.id, expenseId);
  const [expense] = await tx.select().from(expenses).where(isIt).for('no key update');
  if (expense === undefined) throw notFound('Expense');
  if (expense.status !== 'APPROVED')
    throw conflict(`It is ${expense.status}: what is approved and not paid can be paid.`);
  const { categoryId, vendor, amountMinor, currency } = expense;
  const request = {
    kind: 'EXPENSE',
    // Whom a bill comes from is text: the category stands for it where bills are told apart by party.
    partyId: categoryId,
    partyName: vendor,
    subjectId: expenseId,
    amountMinor,
    currency,
    destination,
  } as const;
  const asked = await requestDisbursement(tx, actor, request).catch((error: unknown) => {
    if (brokenKey(error) !== 'disbursements_expense_key') throw error;
    throw conflict('A disbursement for it is on its way.');
  });
  if (asked.outcome !== 'requested') throw new Error('What the platform owes is not bounded.');
  return asked;
}
