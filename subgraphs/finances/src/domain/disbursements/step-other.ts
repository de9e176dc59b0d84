import type { AuditActor } from '@gatehouse/kit-subgraph/audit-payload';
import type { Db } from '../desk.ts';
import { getDisbursement } from './get-disbursement.ts';
import type { DisbursementMove } from './move-disbursement.ts';
import { stepDisbursement, type Stepped } from './step-disbursement.ts';

type Step = Omit<DisbursementMove, 'kind' | 'partyId'> & { readonly idempotencyKey: string };

/** One step of a disbursement that is no payout, whatever its kind, which never changes. */
export async function stepOther(db: Db, actor: AuditActor, step: Step): Promise<Stepped> {
  const { id: disbursementId, kind } = await getDisbursement(db, step.disbursementId);
  return stepDisbursement(db, actor, { ...step, disbursementId, kind });
}
