import { disbursements, type Disbursement } from '@gatehouse/finances-db/disbursements';
import { notFound } from '@gatehouse/kit-subgraph/errors';
import { and, eq, ne } from 'drizzle-orm';
import type { Tx } from '../desk.ts';
import { readId } from '../read-id.ts';

/** The disbursement, or NOT_FOUND; payouts are shown by their own. */
export async function getDisbursement(tx: Tx, id: string): Promise<Disbursement> {
  const isIt = eq(disbursements.id, readId(id, 'Disbursement'));
  const [disbursement] = await tx
    .select()
    .from(disbursements)
    .where(and(isIt, ne(disbursements.kind, 'PAYOUT')));
  if (disbursement === undefined) throw notFound('Disbursement');
  return disbursement;
}
