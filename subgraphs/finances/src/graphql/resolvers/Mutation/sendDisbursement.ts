import { stepOther } from '../../../domain/disbursements/step-other.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const sendDisbursement: NonNullable<MutationResolvers['sendDisbursement']> = (
  _parent,
  { input },
  context,
) =>
  stepOther(context.desk.db, context, {
    verb: 'send',
    idempotencyKey: input.idempotencyKey,
    disbursementId: input.disbursementId,
  });
