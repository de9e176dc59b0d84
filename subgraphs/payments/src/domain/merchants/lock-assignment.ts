import { notFound } from '@gatehouse/kit-subgraph/errors';
import { assignments, type Assignment, cards } from '@gatehouse/payments-db/cards';
import { and, eq, getTableColumns } from 'drizzle-orm';
import { isId } from '../is-id.ts';
import type { Tx } from '../till.ts';

type Which = { readonly assignmentId: string; readonly merchantId: string };

/**
 * The shop's own assignment, locked with its card: whoever tries or renews a code is alone with it. NOT_FOUND for another's as
 * for none. The card's row comes first, as where an assignment is begun anew: rows are locked in the order they are named.
 */
export async function lockAssignment(tx: Tx, which: Which): Promise<Assignment> {
  const { assignmentId, merchantId } = which;
  if (!isId(assignmentId)) throw notFound('Assignment');
  const isIt = and(eq(assignments.id, assignmentId), eq(assignments.merchantId, merchantId));
  const [assignment] = await tx
    .select(getTableColumns(assignments))
    .from(cards)
    .innerJoin(assignments, eq(assignments.cardId, cards.id))
    .where(isIt)
    .for('no key update');
  if (assignment === undefined) throw notFound('Assignment');
  return assignment;
}
