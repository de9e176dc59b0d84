import { stepOther } from '../../../domain/disbursements/step-other.ts';
import { readRemark } from '../../../domain/read-remark.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const rejectDisbursement: NonNullable<MutationResolvers['rejectDisbursement']> = (
  _parent,
  { input },
  context,
) =>
  stepOther(context.desk.db, context, {
    verb: 'reject',
    idempotencyKey: input.idempotencyKey,
    disbursementId: input.disbursementId,
    reason: readRemark(input.reason, 'input.reason'),
  });
