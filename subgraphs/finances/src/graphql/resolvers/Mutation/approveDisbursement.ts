import { stepOther } from '../../../domain/disbursements/step-other.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const approveDisbursement: NonNullable<MutationResolvers['approveDisbursement']> = (
  _parent,
  { input },
  context,
) =>
  stepOther(context.desk.db, context, {
    verb: 'approve',
    idempotencyKey: input.idempotencyKey,
    disbursementId: input.disbursementId,
  });
