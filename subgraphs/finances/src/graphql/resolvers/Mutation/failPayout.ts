import { stepDisbursement } from '../../../domain/disbursements/step-disbursement.ts';
import { readRemark } from '../../../domain/read-remark.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const failPayout: NonNullable<MutationResolvers['failPayout']> = async (
  _parent,
  { input },
  context,
) => {
  const { disbursement: payout, replayed } = await stepDisbursement(context.desk.db, context, {
    kind: 'PAYOUT',
    verb: 'fail',
    idempotencyKey: input.idempotencyKey,
    disbursementId: input.payoutId,
    reason: readRemark(input.reason, 'input.reason'),
  });
  return { payout, replayed };
};
