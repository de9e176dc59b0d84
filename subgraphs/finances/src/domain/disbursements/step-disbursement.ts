import { disbursements, type Disbursement } from '@gatehouse/finances-db/disbursements';
import type { AuditActor } from '@gatehouse/kit-subgraph/audit-payload';
import { notFound } from '@gatehouse/kit-subgraph/errors';
import { eq } from 'drizzle-orm';
import type { Db, Tx } from '../desk.ts';
import { doOnce } from '../do-once.ts';
import { auditNames } from './audit-names.ts';
import { type DisbursementMove, moveDisbursement } from './move-disbursement.ts';

export type Stepped = { readonly disbursement: Disbursement; readonly replayed: boolean };

/**
 * One step of money on its way out under a client's key: the same key takes it once, and shows it as it is now. What comes
 * afterwards is part of the same transaction.
 */
export async function stepDisbursement(
  db: Db,
  actor: AuditActor,
  { idempotencyKey, ...move }: DisbursementMove & { readonly idempotencyKey: string },
  afterwards?: (tx: Tx, moved: Disbursement) => Promise<void>,
): Promise<Stepped> {
  const names = auditNames[move.kind];
  const use = { operation: `${names.prefix}.${move.verb}`, idempotencyKey, content: move };
  const { outcome, replayed } = await doOnce(db, actor, use, async (tx) => {
    const moved = await moveDisbursement(tx, actor, move);
    await afterwards?.(tx, moved);
    return { disbursementId: moved.id };
  });
  const [disbursement] = await db
    .select()
    .from(disbursements)
    .where(eq(disbursements.id, outcome.disbursementId));
  if (disbursement === undefined) throw notFound(names.shown);
  return { disbursement, replayed };
}
