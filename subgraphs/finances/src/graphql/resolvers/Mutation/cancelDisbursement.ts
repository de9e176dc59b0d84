import { stepOther } from '../../../domain/disbursements/step-other.ts';
import { readRemark } from '../../../domain/read-remark.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const cancelDisbursement: NonNullable<MutationResolvers['cancelDisbursement']> = (
  _parent,
  { input },
  context,
) =>
  stepOther(context.desk.db, context, {
    verb: 'cancel',
    idempotencyKey: input.idempotencyKey,
    disbursementId: input.disbursementId,
    ...(input.reason === null || input.reason === undefined
      ? {}
      : { reason: readRemark(input.reason, 'input.reason') }),
  });
