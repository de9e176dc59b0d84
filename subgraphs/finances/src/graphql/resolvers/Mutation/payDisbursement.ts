import { stepOther } from '../../../domain/disbursements/step-other.ts';
import { readName } from '../../../domain/read-name.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const payDisbursement: NonNullable<MutationResolvers['payDisbursement']> = (
  _parent,
  { input },
  context,
) =>
  stepOther(context.desk.db, context, {
    verb: 'pay',
    idempotencyKey: input.idempotencyKey,
    disbursementId: input.disbursementId,
    bankReference: readName(input.bankReference, { field: 'input.bankReference', lengthMax: 100 }),
  });
