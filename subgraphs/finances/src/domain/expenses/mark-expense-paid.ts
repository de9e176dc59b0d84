import type { Disbursement } from '@gatehouse/finances-db/disbursements';
import { expenses } from '@gatehouse/finances-db/expenses';
import { eq } from 'drizzle-orm';
import type { Tx } from '../desk.ts';

/** Notes that an expense is paid, in the transaction in which the bank's word on its disbursement is kept. */
export async function markExpensePaid(
  tx: Tx,
  { subjectId, endedAt }: Pick<Disbursement, 'subjectId' | 'endedAt'>,
): Promise<void> {
  if (subjectId === null) throw new Error('A payment of an expense names it.');
  await tx
    .update(expenses)
    .set({ status: 'PAID', paidAt: endedAt })
    .where(eq(expenses.id, subjectId));
}
