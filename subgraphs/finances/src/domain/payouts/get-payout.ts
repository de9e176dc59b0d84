import { disbursements, type Disbursement } from '@gatehouse/finances-db/disbursements';
import { notFound } from '@gatehouse/kit-subgraph/errors';
import { and, eq } from 'drizzle-orm';
import type { Db } from '../desk.ts';
import { isUuid } from '../is-uuid.ts';
import type { Sight } from '../sight.ts';
import { withinSight } from '../within-sight.ts';

/** The payout, or NOT_FOUND where there is none in sight. */
export async function getPayout(db: Db, id: string, sight: Sight): Promise<Disbursement> {
  if (!isUuid(id)) throw notFound('Payout');
  const [payout] = await db
    .select()
    .from(disbursements)
    .where(
      and(
        eq(disbursements.id, id),
        eq(disbursements.kind, 'PAYOUT'),
        withinSight(sight, disbursements.partyId),
      ),
    );
  if (payout === undefined) throw notFound('Payout');
  return payout;
}
